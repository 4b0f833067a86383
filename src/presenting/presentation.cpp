// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/presentation.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>

#include <algorithm>

namespace rejse::presenting {

Places placesOn(int count, int own, bool swapped)
{
    if (count < 2) {
        return {};
    }
    own = std::min(own, count - 1); // a screen may have been unplugged
    const int other = own == 0 ? 1 : 0;
    return swapped ? Places{own, other} : Places{other, own};
}

Presentation::Presentation(editor::MapEditor& editor, QWidget* window, TalkTimer::Clock clock)
    : QObject(window),
      m_talk(editor),
      m_timer(std::move(clock)),
      m_stage(std::make_unique<SlideWindow>(m_talk)),
      m_notes(std::make_unique<NotesWindow>(m_talk, m_timer)),
      m_own(std::max(0, static_cast<int>(QGuiApplication::screens().indexOf(window->screen()))))
{
    connect(m_stage.get(), &SlideWindow::endWanted, this, &Presentation::ended);
    connect(m_stage.get(), &SlideWindow::notesWanted, this, [this] { showNotes(!m_notes->isVisible()); });
    connect(m_stage.get(), &SlideWindow::swapWanted, this, &Presentation::swapScreens);
    connect(m_stage.get(), &SlideWindow::timerToggled, &m_timer, &TalkTimer::toggle);
    connect(m_stage.get(), &SlideWindow::timerReset, &m_timer, &TalkTimer::reset);
    connect(m_stage.get(), &SlideWindow::timerChanged, this,
            [this](int minutes) { m_timer.setMinutes(m_timer.minutes() + minutes); });
    connect(m_notes.get(), &NotesWindow::endWanted, this, &Presentation::ended);
    connect(m_notes.get(), &NotesWindow::swapWanted, this, &Presentation::swapScreens);
    connect(m_notes.get(), &NotesWindow::keyPressed, this,
            [this](QKeyEvent* event) { QCoreApplication::sendEvent(m_stage.get(), event); });
}

Presentation::~Presentation()
{
    disconnect(m_stage.get(), nullptr, this, nullptr);
}

void Presentation::start()
{
    place();
    showNotes(QGuiApplication::screens().size() > 1);
    m_timer.toggle();
}

void Presentation::place()
{
    const auto screens = QGuiApplication::screens();
    const Places places = placesOn(static_cast<int>(screens.size()), m_own, m_swapped);
    m_stage->setScreen(screens[places.room]);
    m_stage->setGeometry(screens[places.room]->geometry());
    m_stage->showFullScreen();
    m_stage->activateWindow();
    m_stage->setFocus();
    m_notes->setScreen(screens[places.notes]);
    m_notes->setGeometry(screens[places.notes]->availableGeometry());
}

void Presentation::showNotes(bool shown)
{
    m_notes->setVisible(shown);
    if (shown) {
        m_notes->raise();
        m_notes->activateWindow();
        m_notes->setFocus();
    } else {
        m_stage->activateWindow();
        m_stage->setFocus();
    }
}

void Presentation::swapScreens()
{
    m_swapped = !m_swapped;
    const bool notes = m_notes->isVisible();
    place();
    showNotes(notes);
}

void Presentation::hide()
{
    m_notes->hide();
    m_stage->hide();
}

} // namespace rejse::presenting
