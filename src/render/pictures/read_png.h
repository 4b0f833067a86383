// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace rejse::render {

bool isPng(const QByteArray& head);

/// The size in pixels by the beginning of a PNG; an empty one where it does not begin as a PNG does.
QSize pngSize(const QByteArray& head);

/// A PNG decoded to eight bits a channel; a null image where it is damaged. Qt's own reader lets the library write what
/// it finds wrong on standard error, without saying of what.
QImage readPng(const QByteArray& png);

} // namespace rejse::render
