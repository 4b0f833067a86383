// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/stage.h"

#include <memory>

namespace rejse::presenting {

/// A presentation of an open map, from its beginning to its end: the screen for the room.
class Presentation : public QObject {
    Q_OBJECT
public:
    /// Windows are told apart from `window`, from which the map is presented.
    Presentation(editor::MapEditor& editor, QWidget* window);
    ~Presentation() override;
    Q_DISABLE_COPY_MOVE(Presentation)

    Talk& talk() { return m_talk; }
    Stage& stage() { return *m_stage; }

    /// Shows the first step full screen.
    void start();

signals:
    void ended();

private:
    Talk m_talk;
    std::unique_ptr<Stage> m_stage;
};

} // namespace rejse::presenting
