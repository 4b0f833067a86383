// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/bars/status_line.h"

#include "canvas/map_view.h"
#include "inspector/explain.h"
#include "shell/map_tab.h"
#include "widgets/rating_widgets.h"
#include "widgets/score_widgets.h"
#include "widgets/text/text_label.h"
#include "widgets/wording/numbers.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QSlider>
#include <QTimer>
#include <QToolButton>

#include <cmath>

namespace rejse::shell {

using widgets::TextLabel;

namespace {

/// The slider runs over the logarithm of the zoom, so that each step looks alike.
constexpr double sliderSteps = 100;

int sliderAt(double zoom)
{
    return static_cast<int>(std::lround(std::log2(zoom) * sliderSteps));
}

TextLabel* makeText(widgets::Ink ink = widgets::Ink::Caption)
{
    return (new TextLabel)->styled(12, QFont::Normal, ink)->wrapped(widgets::Wrap::OneLine);
}

QToolButton* makeZoomButton(QAction* action)
{
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setIconSize({14, 14});
    button->setFixedSize(24, 22);
    button->setAccessibleName(commands::plainText(*action));
    return button;
}

} // namespace

StatusLine::StatusLine(const commands::CommandSet& commands, QWidget* parent)
    : QWidget(parent),
      m_saved(new widgets::IconLabel(layout::Icon::Check, 14)),
      m_unsaved(new widgets::IconLabel(layout::Icon::Info, 14)),
      m_state(makeText()),
      m_file(makeText()),
      m_message(makeText(widgets::Ink::Text)),
      m_figures(new QWidget),
      m_zoomParts(new QWidget),
      m_journey(makeText()),
      m_chain(makeText()),
      m_covered(makeText()),
      m_coverage(new widgets::ShareBar),
      m_slider(new QSlider(Qt::Horizontal)),
      m_zoom(makeText())
{
    setObjectName("statusLine");
    setAccessibleName(tr("Status"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(24);
    m_slider->setRange(sliderAt(canvas::MapView::smallestZoom), sliderAt(canvas::MapView::largestZoom));
    m_slider->setFixedSize(96, 22);
    m_slider->setAccessibleName(tr("Zoom"));
    m_slider->setFocusPolicy(Qt::TabFocus);
    m_slider->setToolTip(tr("Zoom"));
    m_zoom->setFixedWidth(44);
    m_zoom->aligned(Qt::AlignRight);
    m_file->setObjectName("statusFile");
    m_state->setObjectName("statusState");
    auto* coverageName = makeText();
    coverageName->setText(tr("Coverage"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(16, 1, 16, 0);
    line->setSpacing(8);
    for (QWidget* widget : {m_saved, m_unsaved}) {
        line->addWidget(widget);
    }
    line->addWidget(m_state);
    line->addSpacing(8);
    line->addWidget(m_file);
    line->addSpacing(16);
    // A message may be longer than the window: it never makes that wider.
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_message->installEventFilter(this);
    line->addWidget(m_message, 1);
    auto* figures = new QHBoxLayout(m_figures);
    figures->setContentsMargins(0, 0, 0, 0);
    figures->setSpacing(8);
    figures->addWidget(m_journey);
    figures->addSpacing(8);
    figures->addWidget(m_chain);
    figures->addSpacing(8);
    figures->addWidget(coverageName);
    figures->addWidget(m_coverage);
    figures->addWidget(m_covered);
    figures->addSpacing(8);
    line->addWidget(m_figures);
    auto* zoom = new QHBoxLayout(m_zoomParts);
    zoom->setContentsMargins(0, 0, 0, 0);
    zoom->setSpacing(8);
    zoom->addWidget(makeZoomButton(commands.action(commands::Command::ZoomOut)));
    zoom->addWidget(m_slider);
    zoom->addWidget(makeZoomButton(commands.action(commands::Command::ZoomIn)));
    zoom->addWidget(m_zoom);
    line->addWidget(m_zoomParts);
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int value) { emit zoomWanted(std::exp2(value / sliderSteps)); });
}

void StatusLine::showMap(MapTab& tab)
{
    const bool hasFile = !tab.document().isUntitled();
    const bool saved = hasFile && !tab.document().isModified();
    m_saved->setVisible(saved);
    m_unsaved->setVisible(!saved);
    m_state->setText(saved ? tr("Saved") : hasFile ? tr("Changes not saved") : tr("Not saved yet"));
    m_file->setText(hasFile ? tab.fileName() : QString());
    m_hasFile = hasFile;
    m_file->setToolTip(widgets::plainTooltip(tab.document().filePath()));
    const Scores& scores = tab.document().scores();
    m_journey->setText(tr("Journey %1").arg(widgets::figure(scores.journey)));
    m_journey->setToolTip(widgets::plainTooltip(inspector::explainJourney(tab.document())));
    const auto chain = scores.weakestPhase ? scores.phases[*scores.weakestPhase].score : std::nullopt;
    m_chain->setText(tr("Chain %1").arg(widgets::figure(chain)));
    m_chain->setToolTip(tr("Chain strength: the score of the weakest phase"));
    m_coverage->setShare(scores.coverage().value_or(0));
    m_covered->setText(tr("%1 of %2").arg(scores.scored).arg(scores.touchpoints.size()));
    setZoom(tab.view().zoom());
    fitParts();
}

QSize StatusLine::minimumSizeHint() const
{
    constexpr int least = 240; // the state, in every language
    return {least, height()};
}

void StatusLine::fitParts()
{
    const int spacing = layout()->spacing();
    const auto widthOf = [&](const QWidget* part) { return part->sizeHint().width() + spacing; };
    constexpr int fixedParts = 14 + 2 * 16 + 8 + 16; // icon, margins and the spaces around the file
    const int room = width() - fixedParts - widthOf(m_state) - 3 * spacing;
    const int zoom = widthOf(m_zoomParts);
    const int file = m_hasFile ? widthOf(m_file) : 0;
    const bool hasZoom = room >= zoom;
    const bool hasFile = m_hasFile && room >= zoom + file;
    m_zoomParts->setVisible(hasZoom);
    m_file->setVisible(hasFile);
    m_figuresFit = room >= zoom + file + widthOf(m_figures);
    showMessage();
}

void StatusLine::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitParts();
}

void StatusLine::setZoom(double zoom)
{
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(sliderAt(zoom));
    m_zoom->setText(tr("%1 %").arg(QLocale().toString(static_cast<int>(std::lround(zoom * 100)))));
}

void StatusLine::say(const QString& message)
{
    constexpr int shownFor = 8000;
    m_said = message;
    showMessage();
    QTimer::singleShot(shownFor, this, [this, message] {
        if (m_said == message) {
            m_said.clear();
            showMessage();
        }
    });
}

void StatusLine::showMessage()
{
    if (m_showing) {
        return; // what is shown or hidden here changes the room of the message
    }
    const QScopedValueRollback showing(m_showing, true);
    const QFontMetrics metrics(render::uiFont(12));
    // Where it is too long to stand beside them, the figures give way for as long as it stands.
    const int figures = m_figures->sizeHint().width() + layout()->spacing();
    const int withFigures = m_message->width() - (m_figures->isHidden() ? figures : 0);
    m_figures->setVisible(m_figuresFit && (m_said.isEmpty() || metrics.horizontalAdvance(m_said) <= withFigures));
    layout()->activate();
    const QString shown = metrics.elidedText(m_said, Qt::ElideMiddle, m_message->width());
    m_message->setText(shown);
    m_message->setToolTip(shown == m_said ? QString() : widgets::plainTooltip(m_said));
}

bool StatusLine::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_message && event->type() == QEvent::Resize) {
        showMessage();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rejse::shell
