// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QPainter;

namespace rejse::widgets {

/// Draws a score in its band's colours; not scored: white, dashed, "–".
void paintScorePill(QPainter& painter, const QRectF& rect, const std::optional<double>& score, int decimals = 0);

/// A score as a pill.
class ScorePill : public QWidget {
    Q_OBJECT
public:
    explicit ScorePill(QWidget* parent = nullptr);
    void setScore(const std::optional<double>& score, int decimals = 0);
    QSize sizeHint() const override { return {m_decimals > 0 ? 48 : 36, 22}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<double> m_score;
    int m_decimals = 0;
};

/// A score large, on an open ring that it fills.
class Gauge : public QWidget {
    Q_OBJECT
public:
    explicit Gauge(QWidget* parent = nullptr);
    void setScore(const std::optional<double>& score);
    QSize sizeHint() const override { return {112, 104}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<double> m_score;
};

/// One part of a score: its name and weight, its figure, and a bar.
class PartBar : public QWidget {
    Q_OBJECT
public:
    explicit PartBar(QString name, QWidget* parent = nullptr);
    void setPart(const std::optional<double>& value, int weight);
    QSize sizeHint() const override { return {160, 30}; }
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString valueText() const;

    QString m_name;
    std::optional<double> m_value;
    int m_weight = 0;
};

/// A share as a bar alone, as in the status bar.
class ShareBar : public QWidget {
    Q_OBJECT
public:
    explicit ShareBar(QWidget* parent = nullptr);
    void setShare(double share);
    QSize sizeHint() const override { return {80, 6}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_share = 0;
};

} // namespace rejse::widgets
