// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/text/text_box.h"

#include <functional>

class QCompleter;
class QStringListModel;

namespace rejse::widgets {

/// A field for a name out of a list, or a new one: what is typed finds the names that hold it, the down key and a click
/// on its arrow show them all.
class PickBox : public TextBox {
    Q_OBJECT
public:
    explicit PickBox(std::function<QStringList()> names, QWidget* parent = nullptr);

protected:
    bool handleKey(QKeyEvent& event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void suggest(const QString& part);

    std::function<QStringList()> m_names;
    QStringListModel* m_model;
    QCompleter* m_completer;
};

} // namespace rejse::widgets
