// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/export_dialog.h"

#include "dialogs/export_preview.h"
#include "dialogs/problem_dialog.h"
#include "dialogs/problem_lines.h"
#include "files/file_name.h"
#include "files/journey_file.h"
#include "files/replace_file.h"
#include "rejse/model/words.h"
#include "render/paint/paper_sizes.h"
#include "render/png/export_png.h"
#include "widgets/chooser.h"
#include "widgets/text/text_label.h"
#include "widgets/ui_button.h"
#include "widgets/wording/numbers.h"

#include <QButtonGroup>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QThread>
#include <QVBoxLayout>

#include <cmath>

namespace rejse::dialogs {

using render::Paper;
using render::PictureFormat;
using widgets::Ink;
using widgets::TextLabel;

namespace {

constexpr double millimetresAUnit = 25.4 / 96;

const char* endingOf(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png:
        return "png";
    case PictureFormat::Pdf:
        return "pdf";
    case PictureFormat::Svg:
        break;
    }
    return "svg";
}

constexpr int reportId = 100; ///< of its button, beside those of the formats

/// The name of the same file in another format, with `tail` after the name instead of `oldTail`.
QString renamed(const QString& path, PictureFormat format, const QString& oldTail, const QString& tail)
{
    const QFileInfo info(path);
    QString base = info.suffix().isEmpty() ? info.fileName() : info.completeBaseName();
    if (base.endsWith(oldTail)) {
        base.chop(oldTail.size());
    }
    return QDir(info.path()).filePath(base + tail + u'.' + QLatin1String(endingOf(format)));
}

QString firstPath(const editor::Document& document)
{
    if (!document.isUntitled()) {
        return document.filePath();
    }
    return QDir::home().filePath(files::fileNameFor(widgets::text(document.journey().title), QStringLiteral("map"))
                                 + QStringLiteral(".journey"));
}

QWidget* captioned(const QString& label, QWidget* field)
{
    auto* row = new QWidget;
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget((new TextLabel(label))->styled(12, QFont::Normal, Ink::Caption));
    column->addWidget(field);
    return row;
}

QString number(double value)
{
    return QLocale().toString(std::round(value), 'f', 0);
}

} // namespace

ExportDialog::ExportDialog(editor::Document& document, QWidget* parent)
    : QDialog(parent),
      m_document(document),
      m_formats(new QButtonGroup(this)),
      m_scale(new widgets::Chooser(tr("Scale"))),
      m_paper(new widgets::Chooser(tr("Paper"))),
      m_lens(new widgets::Chooser(tr("Lens"))),
      m_lanes(new QListWidget),
      m_optionsBox(new QWidget),
      m_preview(new ExportPreview),
      m_size(new TextLabel),
      m_problem(new TextLabel),
      m_file(new QLineEdit),
      m_progress(new QProgressBar),
      m_export(new widgets::UiButton(widgets::UiButton::Kind::Primary, tr("Export"), layout::Icon::Export))
{
    setObjectName("exportDialog");
    setWindowTitle(tr("Export"));
    m_size->setObjectName("exportSize");
    m_size->styled(13, QFont::Medium);
    m_problem->setObjectName("exportProblem");
    m_problem->styled(13, QFont::Normal, Ink::Warning);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Making the picture"));
    m_progress->hide();
    m_export->setObjectName("exportNow");
    m_export->setDefault(true);
    auto* cancel = new widgets::UiButton(widgets::UiButton::Kind::Boxed, tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::start);

    auto* middle = new QHBoxLayout;
    middle->setSpacing(20);
    auto* left = new QVBoxLayout;
    left->setSpacing(10);
    left->addWidget(m_preview, 1);
    left->addWidget(m_size);
    left->addWidget(m_problem);
    middle->addLayout(left, 1);
    fillOptions();
    middle->addWidget(m_optionsBox);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_progress, 1);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_export);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(16);
    column->addLayout(middle, 1);
    column->addWidget(makeFileRow());
    column->addLayout(buttons);
    resize(900, 620);
    formatChanged();
}

ExportDialog::~ExportDialog()
{
    if (m_worker) {
        m_worker->wait();
    }
}

void ExportDialog::fillOptions()
{
    m_optionsBox->setFixedWidth(280);
    auto* column = new QVBoxLayout(m_optionsBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* formats = new QWidget;
    addFormats(formats);
    column->addWidget(captioned(tr("Format"), formats));

    for (const double scale : {0.5, 1.0, 2.0, 3.0, 4.0, 6.0, 8.0}) {
        m_scale->addItem(tr("%1×").arg(QLocale().toString(scale)), scale);
    }
    m_scale->setCurrentIndex(2);
    m_paper->addItem(tr("One page as large as the map"));
    for (const render::PaperSize& size : render::paperSizes()) {
        m_paper->addItem(tr("%1, as many pages as it takes").arg(QLatin1String(size.name)));
    }
    m_lens->setObjectName("exportLens");
    m_lens->addItem(tr("Everyone"));
    for (const Persona& persona : m_document.journey().personas) {
        m_lens->addItem(widgets::text(persona.name));
        if (m_document.lens() == persona.id) {
            m_lens->setCurrentIndex(m_lens->count() - 1);
        }
    }
    m_scaleRow = captioned(tr("Scale"), m_scale);
    m_paperRow = captioned(tr("Paper"), m_paper);
    column->addWidget(m_scaleRow);
    column->addWidget(m_paperRow);
    column->addWidget(captioned(tr("Lens"), m_lens));
    fillLanes();
    column->addWidget(captioned(tr("Lanes"), m_lanes), 1);
    connect(m_scale, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    connect(m_lens, &QComboBox::currentIndexChanged, this, [this] {
        renameFile();
        layOut();
    });
    connect(m_lanes, &QListWidget::itemChanged, this, &ExportDialog::layOut);
}

void ExportDialog::addFormats(QWidget* row)
{
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    const auto add = [&](int id, const QString& name, const char* objectName) {
        auto* button = new widgets::UiButton(widgets::UiButton::Kind::Segment, name);
        button->setObjectName(QLatin1String(objectName));
        button->setCheckable(true);
        button->setAutoDefault(false);
        m_formats->addButton(button, id);
        line->addWidget(button);
        return button;
    };
    for (const PictureFormat format : {PictureFormat::Pdf, PictureFormat::Png, PictureFormat::Svg}) {
        add(static_cast<int>(format), QString::fromLatin1(endingOf(format)).toUpper(), endingOf(format));
    }
    add(reportId, tr("Report"), "report")
        ->setToolTip(tr("A PDF on A4: cover, contents, the map, a page a phase, the insights, the actions as a plan"));
    m_formats->button(static_cast<int>(PictureFormat::Pdf))->setChecked(true);
    connect(m_formats, &QButtonGroup::idClicked, this, &ExportDialog::formatChanged);
}

void ExportDialog::fillLanes()
{
    m_lanes->setObjectName("exportLanes");
    m_lanes->setAccessibleName(tr("Lanes"));
    layout::Options all;
    all.emptyLanes = true;
    // The names are the map's own, in its language.
    const layout::Layout named = layout::layoutMap(m_document.journey(), m_document.scores(), m_metrics, all);
    std::set<LaneKind> listed;
    for (const Lane& lane : m_document.journey().lanes) {
        if (!listed.insert(lane.kind).second) {
            continue;
        }
        QString title;
        for (const layout::LaneBand& band : named.lanes) {
            if (band.kind == lane.kind && title.isEmpty()) {
                title = QString::fromStdString(band.title);
            }
        }
        if (lane.kind == LaneKind::Text) {
            title = tr("Your own lanes");
        } else if (lane.kind == LaneKind::Line) {
            title = tr("Lines across the map");
        } else if (title.isEmpty()) {
            title = QString::fromStdString(std::string(fileWord(lane.kind)));
        }
        auto* item = new QListWidgetItem(title, m_lanes);
        item->setData(Qt::UserRole, static_cast<int>(lane.kind));
        item->setSizeHint({100, 30});
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(lane.hidden ? Qt::Unchecked : Qt::Checked);
    }
}

QWidget* ExportDialog::makeFileRow()
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    m_file->setObjectName("exportFile");
    m_file->setAccessibleName(tr("File"));
    m_file->setText(QDir::toNativeSeparators(firstPath(m_document)));
    auto* browse = new widgets::UiButton(widgets::UiButton::Kind::Boxed, tr("Choose…"));
    browse->setAutoDefault(false);
    line->addWidget(m_file, 1);
    line->addWidget(browse);
    connect(m_file, &QLineEdit::textChanged, this, &ExportDialog::refresh);
    connect(browse, &QPushButton::clicked, this, &ExportDialog::browse);
    return captioned(tr("File"), row);
}

render::ExportOptions ExportDialog::options() const
{
    render::ExportOptions options;
    options.format = isReport() ? PictureFormat::Pdf : static_cast<PictureFormat>(m_formats->checkedId());
    options.scale = m_scale->currentData().toDouble();
    const int paper = m_paper->currentIndex();
    options.paper = paper > 0 ? render::paperSizes()[static_cast<std::size_t>(paper - 1)].paper : Paper::Fit;
    return options;
}

bool ExportDialog::isReport() const
{
    return m_formats->checkedId() == reportId;
}

layout::Options ExportDialog::layoutOptions() const
{
    const auto chosenLens = m_lens->currentIndex() > 0
        ? std::optional(m_document.journey().personas[static_cast<std::size_t>(m_lens->currentIndex() - 1)].id)
        : std::nullopt;
    layout::Options options = m_document.layoutOptionsThrough(chosenLens);
    bool asInMap = true;
    std::set<LaneKind> chosen;
    for (int i = 0; i < m_lanes->count(); ++i) {
        const auto kind = static_cast<LaneKind>(m_lanes->item(i)->data(Qt::UserRole).toInt());
        const bool checked = m_lanes->item(i)->checkState() == Qt::Checked;
        if (checked) {
            chosen.insert(kind);
        }
        for (const Lane& lane : m_document.journey().lanes) {
            asInMap = asInMap && (lane.kind != kind || lane.hidden != checked);
        }
    }
    if (!asInMap) {
        options.lanes = std::move(chosen);
    }
    return options;
}

QString ExportDialog::filePath() const
{
    return QDir::fromNativeSeparators(m_file->text());
}

void ExportDialog::layOut()
{
    const layout::Options chosen = layoutOptions();
    const Journey& journey = m_document.journey();
    const Scores scores = score(journey, chosen.lens);
    m_layout = layout::layoutMap(journey, scores, m_metrics, chosen);
    m_preview->setLayout(m_layout);
    m_report = isReport() ? std::make_shared<const report::Report>(journey, scores, m_layout, chosen) : nullptr;
    m_preview->setReport(m_report);
    refresh();
}

void ExportDialog::formatChanged()
{
    const PictureFormat format = options().format;
    m_scaleRow->setVisible(format == PictureFormat::Png);
    m_paperRow->setVisible(format == PictureFormat::Pdf && !isReport());
    renameFile();
    layOut();
}

void ExportDialog::renameFile()
{
    // What is seen with other eyes, or is a report, does not take the place of the map's own picture.
    QString tail;
    if (m_lens->currentIndex() > 0) {
        tail += u'-' + files::asPartOfFileName(m_lens->currentText());
    }
    if (isReport()) {
        tail += QStringLiteral("-report");
    }
    m_file->setText(QDir::toNativeSeparators(renamed(filePath(), options().format, m_tail, tail)));
    m_tail = tail;
}

QString ExportDialog::refusal() const
{
    const render::ExportOptions chosen = options();
    const double largest = render::largestScale(m_layout.size);
    if (chosen.format == PictureFormat::Png && chosen.scale > largest) {
        return largest >= render::minScale
            ? tr("As PNG at this scale the picture would be too large. Up to %1× is possible; PDF and SVG "
                 "are sharp at any size.")
                  .arg(QLocale().toString(largest, 'f', 2))
            : tr("The map is too large for a PNG. PDF and SVG are sharp at any size.");
    }
    if (m_file->text().trimmed().isEmpty()) {
        return tr("Name the file to write.");
    }
    const QFileInfo file(filePath());
    if (!QFileInfo(file.absolutePath()).isDir()) {
        return tr("There is no folder %1.").arg(QDir::toNativeSeparators(file.absolutePath()));
    }
    return {};
}

QString ExportDialog::sizeText() const
{
    if (m_report) {
        return tr("%n A4 pages", nullptr, static_cast<int>(m_report->pageCount()));
    }
    const render::ExportOptions chosen = options();
    const double width = m_layout.size.width;
    const double height = m_layout.size.height;
    if (chosen.format == PictureFormat::Png) {
        return tr("%1 × %2 pixels").arg(number(width * chosen.scale), number(height * chosen.scale));
    }
    if (chosen.format == PictureFormat::Pdf && chosen.paper != Paper::Fit) {
        const render::PagePlan plan = render::planPages(m_layout, chosen.paper);
        return tr("%n pages", nullptr, static_cast<int>(plan.pages.size()))
            + tr(", %1 side by side and %2 down").arg(plan.columns).arg(plan.rows);
    }
    return tr("%1 × %2 mm").arg(number(width * millimetresAUnit), number(height * millimetresAUnit));
}

void ExportDialog::refresh()
{
    const render::ExportOptions chosen = options();
    const bool paged = chosen.format == PictureFormat::Pdf && chosen.paper != Paper::Fit && !m_report;
    m_preview->setPages(paged ? std::optional(render::planPages(m_layout, chosen.paper)) : std::nullopt);
    m_size->setText(sizeText());
    const QString problem = refusal();
    const bool replaces = problem.isEmpty() && QFileInfo::exists(filePath());
    m_problem->styled(13, QFont::Normal, problem.isEmpty() ? Ink::Caption : Ink::Warning);
    m_problem->setText(replaces ? tr("A file of this name is there and will be replaced.") : problem);
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_export->setEnabled(problem.isEmpty() && !m_worker);
}

void ExportDialog::browse()
{
    auto* dialog = new QFileDialog(this, tr("Export to"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setDefaultSuffix(QLatin1String(endingOf(options().format)));
    dialog->setDirectory(QFileInfo(filePath()).absolutePath());
    dialog->selectFile(QFileInfo(filePath()).fileName());
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& path) { m_file->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

void ExportDialog::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_optionsBox->setEnabled(!busy);
    m_file->setEnabled(!busy);
    m_export->setEnabled(!busy);
}

void ExportDialog::start()
{
    auto made = std::make_shared<std::optional<Result<QByteArray>>>();
    m_worker = QThread::create(
        [made, journey = m_document.journey(), layout = m_layout, chosen = options(), report = m_report] {
            *made = report ? Result<QByteArray>(report->pdf()) : render::exportLayout(journey, layout, chosen);
        });
    connect(m_worker, &QThread::finished, this, [this, made] {
        m_worker->deleteLater();
        m_worker = nullptr;
        setBusy(false);
        finish(**made);
    });
    setBusy(true);
    m_worker->start();
}

void ExportDialog::finish(const Result<QByteArray>& made)
{
    const auto put = [&]() -> Result<files::Replaced> {
        if (!made) {
            return made.problems();
        }
        if (files::isJourneyFile(filePath())) {
            return Problem{{}, tr("This file is a map, and a picture does not take its place.").toStdString()};
        }
        return files::putFile(filePath(), made.value());
    };
    const Result<files::Replaced> written = put();
    if (written) {
        emit exported(filePath());
        accept();
        if (const Problems& doubts = written.value().doubts; !doubts.empty()) {
            tellUnconfirmed(doubts);
        }
        return;
    }
    QStringList reasons;
    for (const Problem& problem : written.problems()) {
        reasons.append(QString::fromStdString(problem.message));
    }
    m_problem->styled(13, QFont::Normal, Ink::Warning);
    m_problem->setText(reasons.join(u'\n'));
    m_problem->show();
}

void ExportDialog::tellUnconfirmed(const Problems& doubts)
{
    auto* dialog = new ProblemDialog(tr("Exported, but not confirmed"),
                                     tr("The file is there now. Whether it still is after a power cut is not certain. "
                                        "Export it again, or elsewhere."),
                                     problemLines(doubts, filePath()), parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ExportDialog::reject()
{
    // A picture in the making is finished first: it is a matter of seconds.
    if (!m_worker) {
        QDialog::reject();
    }
}

} // namespace rejse::dialogs
