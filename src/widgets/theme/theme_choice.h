// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace rejse::widgets {

enum class ThemeMode {
    System,
    Light,
    Dark
};

/// The theme of the whole program: as the person chose it, or as light or dark as the system's own palette. The choice
/// is kept.
class ThemeChoice : public QObject {
    Q_OBJECT
public:
    explicit ThemeChoice(QObject* parent = nullptr);

    ThemeMode mode() const { return m_mode; }
    void setMode(ThemeMode mode);
    /// Puts the theme on; to be called again when the system's has changed.
    void apply();

private:
    ThemeMode m_mode;
};

} // namespace rejse::widgets
