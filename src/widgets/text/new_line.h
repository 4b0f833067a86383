// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/text/text_box.h"

#include <functional>

namespace rejse::widgets {

/// The last, empty line of a list: what is typed in it is added to the list, and it is empty again for the next.
/// The items of a pasted text are added one by one.
class NewLine : public TextBox {
    Q_OBJECT
public:
    /// `add` is given a text that is not blank.
    NewLine(const QString& invitation, std::function<void(const QString&)> add, QWidget* parent = nullptr);

private:
    void addLine(const QString& words);

    std::function<void(const QString&)> m_add;
};

} // namespace rejse::widgets
