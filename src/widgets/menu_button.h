// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/icons.h"
#include "widgets/rating_widgets.h"

#include <QAbstractButton>

#include <optional>
#include <vector>

namespace rejse::widgets {

/// A button that shows one of several values and lets another be chosen from a menu, or with the arrow keys.
class MenuButton : public QAbstractButton {
    Q_OBJECT
public:
    struct Choice {
        QString text;
        std::optional<layout::Icon> icon = std::nullopt;
        IconLabel::Tone tone = IconLabel::Tone::Caption;
    };
    enum class Face {
        Text, ///< icon and text of the value
        Icon  ///< the icon alone
    };
    /// `none` is offered for no value, where there may be none.
    MenuButton(std::vector<Choice> choices, Face face, QString none = {}, QWidget* parent = nullptr);

    void setLabel(const QString& label);
    void showValue(const std::optional<int>& index);
    void showDiffering();
    const std::optional<int>& chosen() const { return m_chosen; }
    QSize sizeHint() const override;

signals:
    void choosing(std::optional<int> index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void openMenu();
    void describe();
    void choose(const std::optional<int>& index);
    QString valueText() const;

    std::vector<Choice> m_choices;
    Face m_face;
    QString m_none;
    QString m_label;
    std::optional<int> m_chosen;
    bool m_differing = false;
};

} // namespace rejse::widgets
