// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/folder_page.h"

#include "files/preferences.h"
#include "start/folder_model.h"
#include "widgets/score_widgets.h"
#include "widgets/text/text_label.h"
#include "widgets/tool_button.h"
#include "widgets/ui_button.h"

#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace rejse::start {

using widgets::Ink;
using widgets::TextLabel;
using widgets::Wrap;

namespace {

constexpr int widestColumn = 380;
constexpr int narrowestColumn = 88;
constexpr int rowPadding = 12;
constexpr int folderLine = 20;

/// Texts wrap and are never cut; a score is a pill.
class FolderDelegate : public QStyledItemDelegate {
public:
    FolderDelegate(const FolderModel& model, const QSortFilterProxyModel& sorted, QObject* parent)
        : QStyledItemDelegate(parent),
          m_model(model),
          m_sorted(sorted)
    { }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const render::Theme& theme = widgets::themeOf(option.widget);
        const auto& map = m_model.map(m_sorted.mapToSource(index).row());
        painter->save();
        if (option.state & QStyle::State_Selected) {
            painter->fillRect(option.rect, theme.accentWash);
        } else if (option.state & QStyle::State_MouseOver) {
            painter->fillRect(option.rect, theme.hover);
        }
        painter->setPen(theme.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const QRect inner = option.rect.adjusted(rowPadding, rowPadding / 2, -rowPadding, -rowPadding / 2);
        if (index.column() == FolderModel::Score && map.problem.isEmpty()) {
            QRectF pill(inner.left(), inner.center().y() - 11, 52, 22);
            painter->setRenderHint(QPainter::Antialiasing);
            widgets::paintScorePill(*painter, pill, map.score, 1);
        } else if (index.column() != FolderModel::Score) {
            const bool fails = index.column() == FolderModel::Weakest && !map.problem.isEmpty();
            painter->setPen(fails ? theme.warning : index.column() == FolderModel::Title ? theme.text : theme.text2);
            const QFont font = fontOf(index.column());
            painter->setFont(font);
            const QString text = index.data().toString();
            const int height = widgets::wrapText(nullptr, font, text, {}, inner.width(), folderLine);
            widgets::wrapText(painter, font, text, QPointF(inner.left(), option.rect.center().y() - height / 2.0),
                              inner.width(), folderLine);
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QFont font = fontOf(index.column());
        const QString text = index.data().toString();
        const int wanted = index.column() == FolderModel::Score ? 56 : QFontMetrics(font).horizontalAdvance(text) + 4;
        // A row is asked with the width of its column, a column without.
        const int room = (option.rect.width() > 0 ? option.rect.width() : widestColumn) - 2 * rowPadding;
        const int width = std::min(wanted, room);
        const int height = widgets::wrapText(nullptr, font, text, {}, std::max(width, 40), folderLine);
        return {width + 2 * rowPadding, std::max(folderLine, height) + 2 * rowPadding};
    }

private:
    static QFont fontOf(int column)
    {
        return render::uiFont(13, column == FolderModel::Title ? QFont::DemiBold : QFont::Normal);
    }

    const FolderModel& m_model;
    const QSortFilterProxyModel& m_sorted;
};

} // namespace

FolderPage::FolderPage(QMenu* menu, QWidget* parent)
    : QWidget(parent),
      m_model(new FolderModel(this)),
      m_sorted(new QSortFilterProxyModel(this)),
      m_table(new QTableView),
      m_filter(new QLineEdit)
{
    setObjectName("folderPage");
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Maps in a folder"));
    setUpTable();
    m_filter->setObjectName("folderFilter");
    m_filter->setPlaceholderText(tr("Filter by title, client, weakest link or file"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_count = (new TextLabel)->styled(13, QFont::Normal, Ink::Caption)->wrapped(Wrap::Words);
    m_count->setObjectName("folderCount");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(32, 24, 32, 20);
    column->setSpacing(12);
    column->addWidget(makeHead(menu));
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    column->addWidget(m_count);
    connect(m_table, &QTableView::clicked, this, &FolderPage::open);
    connect(m_filter, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_filter, &QLineEdit::textChanged, this, &FolderPage::showCount);
    connect(&m_scan, &editor::FolderScan::found, this, [this](const QList<editor::FolderMap>& maps) {
        m_model->append(maps);
        showCount();
    });
    connect(&m_scan, &editor::FolderScan::finished, this, [this](bool all) {
        m_all = all;
        for (const FolderModel::Column fitting :
             {FolderModel::Score, FolderModel::Coverage, FolderModel::State, FolderModel::Changed}) {
            m_table->resizeColumnToContents(fitting);
        }
        showCount();
    });
}

void FolderPage::setUpTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(FolderModel::sortRole);
    m_sorted->setSortLocaleAware(true);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterRole(FolderModel::wordsRole);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setObjectName("folderTable");
    m_table->setAccessibleName(tr("Maps"));
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new FolderDelegate(*m_model, *m_sorted, m_table));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(FolderModel::Title, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    for (const FolderModel::Column column : {FolderModel::Title, FolderModel::Client, FolderModel::Weakest}) {
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    }
    m_table->horizontalHeader()->setMinimumSectionSize(narrowestColumn);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->installEventFilter(this);
    // Texts wrap anew once all columns have their width.
    m_wrapping.setSingleShot(true);
    m_wrapping.setInterval(0);
    connect(&m_wrapping, &QTimer::timeout, m_table, &QTableView::resizeRowsToContents);
    connect(m_sorted, &QAbstractItemModel::rowsInserted, m_table, [this](const QModelIndex&, int first, int last) {
        for (int row = first; row <= last; ++row) {
            m_table->resizeRowToContents(row);
        }
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, &m_wrapping, qOverload<>(&QTimer::start));
}

QWidget* FolderPage::makeHead(QMenu* menu)
{
    auto* head = new QWidget;
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget((new TextLabel(accessibleName()))->styled(22, QFont::Bold));
    m_folderName = (new TextLabel)->styled(13, QFont::Normal, Ink::Caption);
    m_folderName->setObjectName("folderName");
    words->addWidget(m_folderName);
    line->addLayout(words, 1);
    line->addWidget(widgets::makeProgramMenuButton(menu));
    const auto add = [&](const QString& name, const QString& text, layout::Icon icon, auto signal) {
        auto* button = new widgets::UiButton(widgets::UiButton::Kind::Boxed, text, icon);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, signal);
        line->addWidget(button);
    };
    add(QStringLiteral("folderBack"), tr("Back"), layout::Icon::ChevronLeft, &FolderPage::left);
    add(QStringLiteral("folderChoose"), tr("Other folder…"), layout::Icon::Folder, &FolderPage::folderWanted);
    return head;
}

QString FolderPage::lastFolder(const QString& otherwise)
{
    const QString last = files::Preferences::lastFolder().value();
    return !last.isEmpty() && QDir(last).exists() ? last : otherwise;
}

void FolderPage::show(const QString& folder)
{
    m_folder = QDir(folder).absolutePath();
    files::Preferences::lastFolder().set(m_folder);
    m_folderName->setText(QDir::toNativeSeparators(m_folder));
    m_model->clear();
    m_all = true;
    m_scan.start(m_folder);
    showCount();
    m_filter->setFocus();
}

void FolderPage::open(const QModelIndex& index)
{
    if (index.isValid()) {
        emit fileChosen(m_model->map(m_sorted->mapToSource(index).row()).path);
    }
}

void FolderPage::showCount()
{
    const int count = m_model->rowCount();
    const int shown = m_sorted->rowCount();
    QStringList words;
    if (m_scan.isRunning()) {
        words += tr("Looking …");
    }
    words += count == 0 && !m_scan.isRunning() ? tr("There are no maps in this folder") : tr("%n maps", nullptr, count);
    if (shown != count) {
        words += tr("%n shown", nullptr, shown);
    }
    if (m_model->unreadable() > 0) {
        words += tr("%n cannot be read", nullptr, m_model->unreadable());
    }
    if (!m_all) {
        words += tr("there are more, which are not listed");
    }
    m_count->setText(words.join(QStringLiteral(" · ")));
}

bool FolderPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        const QModelIndex current = m_table->currentIndex();
        open(watched == m_filter && !current.isValid() ? m_sorted->index(0, 0) : current);
        return true;
    }
    if (watched == m_filter && key == Qt::Key_Down && m_sorted->rowCount() > 0) {
        m_table->setFocus();
        m_table->setCurrentIndex(m_sorted->index(0, 0));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FolderPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        emit left();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace rejse::start
