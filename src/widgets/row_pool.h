// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>
#include <QWidget>

#include <functional>
#include <vector>

namespace rejse::widgets {

/// As many rows as are wanted, made once and used again for whatever they show, in a widget of their own.
template <typename Row> class RowPool {
public:
    explicit RowPool(std::function<Row*()> make, int spacing = 4)
        : m_make(std::move(make)),
          m_widget(new QWidget),
          m_layout(new QVBoxLayout(m_widget))
    {
        m_layout->setContentsMargins(0, 0, 0, 0);
        m_layout->setSpacing(spacing);
    }

    QWidget* widget() const { return m_widget; }
    /// The rows that are shown.
    const std::vector<Row*>& rows() const { return m_shown; }

    const std::vector<Row*>& show(std::size_t count)
    {
        while (m_all.size() < count) {
            m_all.push_back(m_make());
            m_layout->addWidget(m_all.back());
        }
        if (m_shown.size() != count) {
            m_shown.assign(m_all.begin(), m_all.begin() + static_cast<std::ptrdiff_t>(count));
            for (std::size_t i = 0; i < m_all.size(); ++i) {
                m_all[i]->setVisible(i < count);
            }
            m_widget->setVisible(count > 0);
        }
        return m_shown;
    }

private:
    std::function<Row*()> m_make;
    QWidget* m_widget;
    QVBoxLayout* m_layout;
    std::vector<Row*> m_all;
    std::vector<Row*> m_shown;
};

} // namespace rejse::widgets
