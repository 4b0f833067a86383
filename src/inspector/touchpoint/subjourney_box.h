// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <string>

class QToolButton;

namespace rejse::widgets {
class ScorePill;
class TextLabel;
} // namespace rejse::widgets

namespace rejse::inspector {

/// The sub-journey of a touchpoint: whether it is there, its score, and the way to it.
class SubjourneyBox : public QWidget {
    Q_OBJECT
public:
    explicit SubjourneyBox(QWidget* parent = nullptr);

    /// Of the map in `mapPath`, which may have no file.
    void showSubjourney(const QString& mapPath, const std::optional<std::string>& relative);

signals:
    void openWanted();
    void newWanted();

private:
    widgets::TextLabel* m_name;
    widgets::TextLabel* m_state;
    widgets::ScorePill* m_score;
    QToolButton* m_open;
    QToolButton* m_new;
};

} // namespace rejse::inspector
