// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/command_set.h"

#include <QWidget>

class QSlider;

namespace rejse::widgets {
class IconLabel;
class ShareBar;
class TextLabel;
} // namespace rejse::widgets

namespace rejse::shell {

class MapTab;

/// The line at the foot of the window: whether the map is saved and where, its figures, and the zoom.
class StatusLine : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(const commands::CommandSet& commands, QWidget* parent = nullptr);

    void showMap(MapTab& tab);
    void setZoom(double zoom);
    QSize minimumSizeHint() const override;
    /// Says something for a while. What is too long for the line even without the figures stands in the tooltip.
    void say(const QString& message);

signals:
    void zoomWanted(double zoom);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showMessage();
    /// Leaves out what the line has no room for: the figures first, then the name of the file, then the zoom.
    void fitParts();

    QString m_said;
    bool m_showing = false;
    QWidget* m_saved;
    QWidget* m_unsaved;
    widgets::TextLabel* m_state;
    widgets::TextLabel* m_file;
    widgets::TextLabel* m_message;
    QWidget* m_figures;
    QWidget* m_zoomParts;
    bool m_figuresFit = true;
    bool m_hasFile = false;
    widgets::TextLabel* m_journey;
    widgets::TextLabel* m_chain;
    widgets::TextLabel* m_covered;
    widgets::ShareBar* m_coverage;
    QSlider* m_slider;
    widgets::TextLabel* m_zoom;
};

} // namespace rejse::shell
