// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTabBar;

namespace rejse::shell {

/// The open maps as tabs, each with a button that closes it, and a button for another one after the last.
class TabRow : public QWidget {
    Q_OBJECT
public:
    explicit TabRow(QWidget* parent = nullptr);

    QTabBar* bar() const { return m_bar; }
    int addTab(const QString& title);
    /// Whether one of the tabs is in front, rather than the start page.
    void setInFront(bool inFront);
    void setTitle(int index, const QString& title, const QString& tooltip);

signals:
    void closeWanted(int index);
    void newWanted();

private:
    QTabBar* m_bar;
};

} // namespace rejse::shell
