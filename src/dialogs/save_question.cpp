// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/save_question.h"

#include "widgets/rating_widgets.h"
#include "widgets/text/text_label.h"
#include "widgets/ui_button.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

namespace rejse::dialogs {

using widgets::TextLabel;

namespace {

constexpr int maxTitlesAtOnce = 6;

QListWidget* makeList(const QStringList& titles)
{
    auto* list = new QListWidget;
    list->setObjectName("unsavedMaps");
    list->setAccessibleName(SaveQuestion::tr("Maps with changes"));
    list->addItems(titles);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setWordWrap(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setFixedHeight(static_cast<int>(std::min<qsizetype>(titles.size(), maxTitlesAtOnce)) * 28 + 12);
    return list;
}

QString questionFor(const QStringList& titles)
{
    return titles.size() == 1
        ? SaveQuestion::tr("Save the changes to %1?").arg(titles.front())
        : SaveQuestion::tr("Save the changes to %n maps?", nullptr, static_cast<int>(titles.size()));
}

} // namespace

SaveQuestion::SaveQuestion(const QStringList& titles, QWidget* parent) : QDialog(parent)
{
    setObjectName("saveQuestion");
    setWindowTitle(tr("Unsaved changes"));
    const bool several = titles.size() > 1;
    auto* heading = (new TextLabel(questionFor(titles)))->styled(16, QFont::DemiBold);
    auto* words = (new TextLabel(tr("What is not saved is lost when the map is closed.")))
                      ->styled(13, QFont::Normal, widgets::Ink::Caption);
    setAccessibleName(heading->text());
    setAccessibleDescription(words->text());

    auto* discard = new widgets::UiButton(widgets::UiButton::Kind::Boxed, several ? tr("Discard all") : tr("Discard"));
    discard->setObjectName("discardButton");
    discard->setAutoDefault(false);
    auto* cancel = new widgets::UiButton(widgets::UiButton::Kind::Boxed, tr("Cancel"));
    cancel->setObjectName("cancelButton");
    cancel->setAutoDefault(false);
    auto* save = new widgets::UiButton(widgets::UiButton::Kind::Primary, several ? tr("Save all") : tr("Save"));
    save->setObjectName("saveButton");
    save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(discard, &QPushButton::clicked, this, [this] {
        accept();
        emit discardWanted();
    });
    connect(save, &QPushButton::clicked, this, [this] {
        accept();
        emit saveWanted();
    });

    auto* texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(heading);
    texts->addWidget(words);
    auto* top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(new widgets::IconLabel(layout::Icon::Save, 24), 0, Qt::AlignTop);
    top->addLayout(texts, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(discard);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(16);
    column->addLayout(top);
    if (several) {
        column->addWidget(makeList(titles));
    }
    column->addLayout(buttons);
    setMinimumWidth(460);
    save->setFocus();
}

} // namespace rejse::dialogs
