// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rejse::widgets {

/// The program's mark: a curve through its dots.
class ProgramMark : public QWidget {
    Q_OBJECT
public:
    explicit ProgramMark(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace rejse::widgets
