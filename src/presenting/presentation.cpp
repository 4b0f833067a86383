// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/presentation.h"

namespace rejse::presenting {

Presentation::Presentation(editor::MapEditor& editor, QWidget* window)
    : QObject(window),
      m_talk(editor),
      m_stage(std::make_unique<Stage>(m_talk))
{
    connect(m_stage.get(), &Stage::endWanted, this, &Presentation::ended);
}

Presentation::~Presentation()
{
    disconnect(m_stage.get(), nullptr, this, nullptr);
}

void Presentation::start()
{
    m_stage->showFullScreen();
    m_stage->activateWindow();
    m_stage->setFocus();
}

} // namespace rejse::presenting
