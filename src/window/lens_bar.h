// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/document.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace rejse::window {

/// Chooses whom the map is looked at through: everyone, or one persona.
class LensBar : public QWidget {
    Q_OBJECT
public:
    explicit LensBar(QWidget* parent = nullptr);

    /// Offers the personas of `document`; null for none.
    void setDocument(editor::Document* document);

private:
    void rebuild();
    void addButtons();
    void addChooser();

    editor::Document* m_document = nullptr;
    QHBoxLayout* m_row;
    QList<QMetaObject::Connection> m_connections;
};

} // namespace rejse::window
