// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPlainTextEdit>
#include <QPointer>

namespace rejse::editor {
class Document;
} // namespace rejse::editor

namespace rejse::shell {

/// While a map can only be read, its texts beside the map can be read and copied from: none of them opens for typing,
/// and whoever begins to type in a field is told at the first key.
class ReadOnlyTexts : public QObject {
    Q_OBJECT
public:
    /// For the texts inside of `areas`.
    ReadOnlyTexts(editor::Document& document, QList<QWidget*> areas, QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QWidget* focused);
    void release();
    bool isInside(const QWidget* widget) const;

    editor::Document& m_document;
    QList<QWidget*> m_areas;
    QPointer<QPlainTextEdit> m_field; ///< that has the keyboard, and takes no words meanwhile
};

} // namespace rejse::shell
