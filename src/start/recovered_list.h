// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "start/recovery.h"

#include <QWidget>

class QVBoxLayout;

namespace rejse::start {

/// What is said of a piece of recovered work below its title: from when it is, and how its file stands to it.
QString recoveredWords(const RecoveredPiece& piece);
/// What is not as it was, of work that can be read; empty where all of it is.
QString damageWords(files::Wholeness wholeness);

/// Recovered work, a box each: its picture, what it is, and what can be done with it.
class RecoveredList : public QWidget {
    Q_OBJECT
public:
    explicit RecoveredList(QWidget* parent = nullptr);

    void setPieces(const QList<RecoveredPiece>& pieces);
    qsizetype count() const { return m_boxes.size(); }

signals:
    void restoreWanted(const QString& id);
    void discardWanted(const QString& id, const QString& title);

private:
    QWidget* makeBox(const RecoveredPiece& piece);

    QVBoxLayout* m_column;
    QList<QWidget*> m_boxes;
};

} // namespace rejse::start
