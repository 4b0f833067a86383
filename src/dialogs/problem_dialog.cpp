// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/problem_dialog.h"

#include "widgets/rating_widgets.h"
#include "widgets/text/text_label.h"
#include "widgets/ui_button.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace rejse::dialogs {

ProblemDialog::ProblemDialog(const QString& title, const QString& explanation, const QStringList& problems,
                             QWidget* parent)
    : QDialog(parent),
      m_close(new widgets::UiButton(widgets::UiButton::Kind::Primary, tr("Close"))),
      m_buttons(new QHBoxLayout)
{
    setObjectName("problemDialog");
    setWindowTitle(title);
    resize(640, 360);
    auto* heading = (new widgets::TextLabel(title))->styled(16, QFont::DemiBold);
    auto* words = (new widgets::TextLabel(explanation))->styled(13, QFont::Normal, widgets::Ink::Caption);
    auto* list = new QPlainTextEdit(problems.join(u'\n'));
    list->setObjectName("problems");
    list->setAccessibleName(tr("Problems"));
    list->setReadOnly(true);
    list->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto* copy = new widgets::UiButton(widgets::UiButton::Kind::Boxed, tr("Copy"), layout::Icon::Copy);
    copy->setObjectName("copyButton");
    copy->setToolTip(tr("Copy all problems as text"));
    connect(copy, &QPushButton::clicked, this,
            [problems] { QGuiApplication::clipboard()->setText(problems.join(u'\n')); });
    m_close->setDefault(true);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);

    auto* top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(new widgets::IconLabel(layout::Icon::Warning, 24, widgets::IconLabel::Tone::Warning), 0,
                   Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(heading);
    texts->addWidget(words);
    top->addLayout(texts, 1);
    m_buttons->setSpacing(8);
    m_buttons->addWidget(copy);
    m_buttons->addStretch();
    m_buttons->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(14);
    column->addLayout(top);
    column->addWidget(list, 1);
    column->addLayout(m_buttons);
    m_close->setFocus();
}

void ProblemDialog::offer(const QString& text, std::function<void()> instead)
{
    m_close->setKind(widgets::UiButton::Kind::Boxed);
    m_close->setDefault(false);
    auto* button = new widgets::UiButton(widgets::UiButton::Kind::Primary, text);
    button->setObjectName("insteadButton");
    button->setDefault(true);
    connect(button, &QPushButton::clicked, this, [this, instead = std::move(instead)] {
        accept();
        instead();
    });
    m_buttons->addWidget(button);
    button->show();
    button->setFocus();
}

} // namespace rejse::dialogs
