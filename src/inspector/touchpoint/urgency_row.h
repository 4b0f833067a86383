// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rejse::inspector {

/// How urgent a touchpoint is and its rank among all; the weakest link stands out.
class UrgencyRow : public QWidget {
    Q_OBJECT
public:
    explicit UrgencyRow(QWidget* parent = nullptr);
    void showUrgency(double urgency, std::size_t rank, std::size_t all);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool isWeakest() const { return m_rank == 1; }
    QString leading() const;
    QString trailing() const;

    double m_urgency = 0;
    std::size_t m_rank = 0;
    std::size_t m_all = 0;
};

} // namespace rejse::inspector
