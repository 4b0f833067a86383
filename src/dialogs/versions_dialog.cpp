// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/versions_dialog.h"

#include "dialogs/difference_list.h"
#include "dialogs/export_preview.h"
#include "files/journey_file.h"
#include "rejse/analysis/comparison.h"
#include "widgets/text/text_label.h"
#include "widgets/ui_button.h"
#include "widgets/wording/numbers.h"
#include "widgets/wording/when_text.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace rejse::dialogs {

using widgets::Ink;
using widgets::TextLabel;

VersionsDialog::VersionsDialog(editor::Document& document, const files::VersionStore& store, QWidget* parent)
    : QDialog(parent),
      m_document(document),
      m_list(new QListWidget),
      m_picture(new ExportPreview),
      m_heading(new TextLabel),
      m_changes(new DifferenceList(tr("Then"), tr("Now"))),
      m_copy(new widgets::UiButton(widgets::UiButton::Kind::Boxed, tr("Open as copy"))),
      m_back(new widgets::UiButton(widgets::UiButton::Kind::Primary, tr("Bring back")))
{
    setObjectName("versionsDialog");
    setWindowTitle(tr("Versions"));
    resize(1040, 680);
    for (files::Version& version : store.list(document.filePath())) {
        m_entries.push_back({std::move(version)});
    }
    m_list->setObjectName("versions");
    m_list->setAccessibleName(tr("Versions, newest first"));
    m_list->setFixedWidth(230);
    connect(m_list, &QListWidget::currentRowChanged, this, &VersionsDialog::showVersion);
    connect(m_back, &QPushButton::clicked, this, &VersionsDialog::bringBack);
    connect(m_copy, &QPushButton::clicked, this, &VersionsDialog::openCopy);
    m_back->setObjectName("bringBackButton");
    m_back->setToolTip(tr("The map becomes as it was then, as one step that can be undone"));
    m_copy->setObjectName("copyButton");
    auto* close = new widgets::UiButton(widgets::UiButton::Kind::Boxed, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(close);
    buttons->addStretch();
    buttons->addWidget(m_copy);
    buttons->addWidget(m_back);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(m_list);
    middle->addWidget(makeDetails(), 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(14);
    column->addWidget((new TextLabel(tr("A version is kept whenever the map is saved: the last %1, and fewer of those "
                                        "before.")
                                         .arg(files::VersionStore::always)))
                          ->styled(13, QFont::Normal, Ink::Caption));
    column->addLayout(middle, 1);
    column->addLayout(buttons);
    fillList();
    m_list->setFocus();
}

QWidget* VersionsDialog::makeDetails()
{
    m_heading->styled(14, QFont::DemiBold);
    m_changes->setFixedHeight(220);
    auto* details = new QWidget;
    auto* column = new QVBoxLayout(details);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_picture, 1);
    column->addWidget(m_heading);
    column->addWidget(m_changes);
    return details;
}

void VersionsDialog::fillList()
{
    for (const Entry& entry : m_entries) {
        m_list->addItem(widgets::whenExactly(entry.version.time.toLocalTime()));
    }
    if (m_entries.empty()) {
        showVersion(-1);
        return;
    }
    m_list->setCurrentRow(0);
    QTimer::singleShot(0, this, &VersionsDialog::readNext);
}

void VersionsDialog::readNext()
{
    if (m_next < m_entries.size()) {
        read(m_next++);
        QTimer::singleShot(0, this, &VersionsDialog::readNext);
    }
}

const std::optional<Journey>& VersionsDialog::read(std::size_t index)
{
    Entry& entry = m_entries[index];
    if (!std::exchange(entry.isRead, true)) {
        auto content = files::readJourneyFile(entry.version.path);
        QString words = tr("cannot be read");
        if (content) {
            entry.journey = std::move(content.value().journey);
            const auto figure = score(*entry.journey).journey;
            words = figure ? tr("score %1").arg(widgets::figure(figure)) : tr("not scored");
        }
        QListWidgetItem* item = m_list->item(static_cast<int>(index));
        item->setText(item->text() + QStringLiteral("  ·  ") + words);
    }
    return entry.journey;
}

void VersionsDialog::showVersion(int index)
{
    m_changes->hide();
    const bool any = index >= 0;
    const std::optional<Journey> journey = any ? read(static_cast<std::size_t>(index)) : std::nullopt;
    m_back->setEnabled(journey && !(*journey == m_document.committedJourney()));
    m_copy->setEnabled(journey.has_value());
    m_picture->setVisible(journey.has_value());
    if (!journey) {
        m_heading->setText(any ? tr("This version is damaged.") : tr("This map has no versions yet."));
        return;
    }
    layout::Options options;
    m_picture->setLayout(layout::layoutMap(*journey, score(*journey), m_metrics, options));
    const Comparison since = compare(*journey, m_document.committedJourney());
    m_heading->setText(since.elements.empty() ? tr("This is how the map is now.") : tr("Changed since then"));
    m_changes->setVisible(!since.elements.empty());
    m_changes->show(since);
}

std::optional<Journey> VersionsDialog::shown() const
{
    const int row = m_list->currentRow();
    return row >= 0 ? m_entries[static_cast<std::size_t>(row)].journey : std::nullopt;
}

void VersionsDialog::bringBack()
{
    if (std::optional<Journey> journey = shown()) {
        accept();
        m_document.apply(std::move(*journey), {tr("Bring back version")});
    }
}

void VersionsDialog::openCopy()
{
    if (const std::optional<Journey> journey = shown()) {
        accept();
        emit copyWanted(*journey);
    }
}

} // namespace rejse::dialogs
