// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "start/map_summary.h"
#include "start/sketch.h"

#include <QAbstractButton>
#include <QLayout>

namespace rejse::start {

/// A card of the start page: a picture above a line, words below it.
class StartCard : public QAbstractButton {
    Q_OBJECT
public:
    explicit StartCard(QWidget* parent = nullptr);

    QSize sizeHint() const override { return {width(), heightForWidth(width())}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    virtual int pictureHeight() const = 0;
    virtual int wordsHeight(int width) const = 0;
    virtual void paintPicture(QPainter& painter, const QRect& rect) = 0;
    virtual void paintWords(QPainter& painter, const QRect& rect) = 0;
    void paintEvent(QPaintEvent* event) override;
};

/// A map that was open before, or an example.
class MapCard : public StartCard {
    Q_OBJECT
public:
    /// `footnote` stands at the right below: when it was last changed.
    MapCard(const MapSummary& summary, const QString& footnote, QWidget* parent = nullptr);

protected:
    int pictureHeight() const override { return 148; }
    int wordsHeight(int width) const override;
    void paintPicture(QPainter& painter, const QRect& rect) override;
    void paintWords(QPainter& painter, const QRect& rect) override;

private:
    int titleWidth(int width) const;

    MapSummary m_summary;
    QString m_footnote;
};

/// A template; the blank one has a plus for a picture.
class TemplateCard : public StartCard {
    Q_OBJECT
public:
    TemplateCard(const QString& name, const QString& title, const QString& summary, Journey journey,
                 QWidget* parent = nullptr);

protected:
    int pictureHeight() const override { return 104; }
    int wordsHeight(int width) const override;
    void paintPicture(QPainter& painter, const QRect& rect) override;
    void paintWords(QPainter& painter, const QRect& rect) override;

private:
    QString m_title;
    Method m_method;
    Journey m_journey;
};

/// Lays cards out in rows of equal columns, as many as the width has room for; a row is as high as its highest card.
class CardGrid : public QWidget {
    Q_OBJECT
public:
    CardGrid(int minWidth, int maxColumns, int gap, QWidget* parent = nullptr);

    void setCards(const QList<StartCard*>& cards);
    const QList<StartCard*>& cards() const { return m_cards; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {m_leastWidth, heightForWidth(std::max(width(), m_leastWidth))}; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int arrange(int width, bool move) const;

    int m_leastWidth;
    int m_mostColumns;
    int m_gap;
    QList<StartCard*> m_cards;
};

} // namespace rejse::start
