// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPainterPath>
#include <QTransform>

namespace rejse::render {

/// Appends the operators that make a path, not those that paint it.
void appendPath(QByteArray& out, const QPainterPath& path, const QTransform& transform);

/// The same for a rectangle.
void appendRect(QByteArray& out, const QRectF& rect);

/// Appends six numbers.
void appendMatrix(QByteArray& out, const QTransform& transform);

} // namespace rejse::render
