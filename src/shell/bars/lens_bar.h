// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/document/document.h"

#include <QWidget>

class QAbstractButton;
class QHBoxLayout;

namespace rejse::widgets {
class Chooser;
} // namespace rejse::widgets

namespace rejse::shell {

/// Chooses whom the map is looked at through: everyone, or one persona. It is worked by keys as well, and takes the
/// keyboard by them alone.
class LensBar : public QWidget {
    Q_OBJECT
public:
    explicit LensBar(QWidget* parent = nullptr);

    /// Offers the personas of `document`; null for none.
    void setDocument(editor::Document* document);

signals:
    /// A lens was chosen by mouse, or what had the keyboard is no longer offered.
    void left();

private:
    void rebuild();
    void removeAll();
    void addButtons();
    void addChooser();
    void choose(const std::optional<Id>& persona);
    /// Marks the lens that the map is looked at through.
    void showLens();
    bool hasKeyboard() const;

    editor::Document* m_document = nullptr;
    QHBoxLayout* m_row;
    QList<QAbstractButton*> m_buttons; ///< everyone, then each persona; none where there are too many
    widgets::Chooser* m_chooser = nullptr;
    QList<QMetaObject::Connection> m_connections;
};

} // namespace rejse::shell
