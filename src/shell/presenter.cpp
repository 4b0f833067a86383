// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/presenter.h"

#include "files/preferences.h"
#include "presenting/presentation.h"
#include "shell/map_tab.h"

namespace rejse::shell {

Presenter::Presenter(QObject* parent) : QObject(parent) { }

Presenter::~Presenter() = default;

presenting::Presentation* Presenter::presentation() const
{
    return static_cast<presenting::Presentation*>(m_presentation.data());
}

bool Presenter::hidesScores()
{
    return files::Preferences::hidesScores().value();
}

void Presenter::setHidesScores(bool hide)
{
    files::Preferences::hidesScores().set(hide);
}

void Presenter::present(MapTab& tab, From from)
{
    end();
    tab.document().commitPendingEdit();
    const rejse::ElementRef selected = tab.selection().current();
    // It goes with its map.
    auto* presentation = new presenting::Presentation(tab.editor(), &tab);
    m_presentation = presentation;
    connect(presentation, &presenting::Presentation::ended, this, &Presenter::end);
    presenting::Talk& talk = presentation->talk();
    talk.hideScores(hidesScores());
    if (from == From::Beginning || !talk.goTo(selected)) {
        talk.first();
    }
    presentation->start();
}

void Presenter::end()
{
    if (presenting::Presentation* presentation = this->presentation()) {
        m_presentation = nullptr;
        // It may be that a key of its own window ends it.
        presentation->hide();
        presentation->deleteLater();
        emit ended();
    }
}

} // namespace rejse::shell
