// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/export_plan.h"
#include "cli/inputs.h"
#include "files/replace_file.h"
#include "rejse/model/lookup.h"
#include "rejse/model/words.h"
#include "render/paint/paper_sizes.h"
#include "render/pictures/paint_picture.h"
#include "report/report.h"

#include <QGuiApplication>

#include <spdlog/spdlog.h>

#include <array>

namespace rejse::cli {

namespace {

struct ExportRequest {
    std::vector<ExportTarget> targets;
    render::ExportOptions picture; ///< all but the format, which is each target's
    layout::Options map;
    std::optional<QString> compareWith; ///< path of a map
    std::optional<QString> scaleWord;   ///< as given
    std::optional<QString> paperWord;
    bool isReport = false; ///< a report of many pages instead of the map alone
};

Result<double> readScale(const QString& word)
{
    bool isNumber = false;
    const double scale = word.toDouble(&isNumber);
    if (!isNumber || !(scale >= render::minScale && scale <= render::maxScale)) {
        return wrong(QString("--scale is a number from %1 to %2, not \"%3\"")
                         .arg(render::minScale)
                         .arg(render::maxScale)
                         .arg(word));
    }
    return scale;
}

Result<render::Paper> readPaper(const QString& word)
{
    const auto is = [&](const char* name) { return word.compare(QLatin1String(name), Qt::CaseInsensitive) == 0; };
    QStringList known{"fit"};
    if (is("fit")) {
        return render::Paper::Fit;
    }
    for (const render::PaperSize& size : render::paperSizes()) {
        if (is(size.name)) {
            return size.paper;
        }
        known += size.name;
    }
    return wrong(QString("--paper is one of %1, not \"%2\"").arg(known.join(", "), word));
}

QString laneKinds()
{
    QStringList kinds;
    for (const std::string_view kind : fileWords<LaneKind>()) {
        kinds += QString::fromUtf8(kind.data(), static_cast<qsizetype>(kind.size()));
    }
    return kinds.join(", ");
}

Result<std::set<LaneKind>> readLanes(const QString& list)
{
    std::set<LaneKind> lanes;
    for (const QString& word : list.split(',')) {
        const std::optional<LaneKind> kind = fromFileWord<LaneKind>(word.trimmed().toStdString());
        if (!kind) {
            return wrong(QString("there is no kind of lane \"%1\"; there are %2").arg(word.trimmed(), laneKinds()));
        }
        lanes.insert(*kind);
    }
    return lanes;
}

/// The options that say how the map looks.
std::optional<Problem> readLooks(const Arguments& arguments, ExportRequest& request)
{
    if (request.scaleWord = arguments.value("scale"); request.scaleWord) {
        const Result<double> scale = readScale(*request.scaleWord);
        if (!scale) {
            return scale.problems().front();
        }
        request.picture.scale = scale.value();
    }
    if (request.paperWord = arguments.value("paper"); request.paperWord) {
        const Result<render::Paper> paper = readPaper(*request.paperWord);
        if (!paper) {
            return paper.problems().front();
        }
        request.picture.paper = paper.value();
    }
    if (const std::optional<QString> list = arguments.value("lanes")) {
        const Result<std::set<LaneKind>> lanes = readLanes(*list);
        if (!lanes) {
            return lanes.problems().front();
        }
        request.map.lanes = lanes.value();
    }
    if (const std::optional<QString> persona = arguments.value("lens")) {
        request.map.lens = persona->toStdString();
    }
    request.compareWith = arguments.value("compare");
    return std::nullopt;
}

Result<ExportRequest> readExportRequest(const Arguments& arguments)
{
    if (arguments.operands().isEmpty()) {
        return wrong("which map is to be exported?");
    }
    ExportRequest request;
    if (const std::optional<Problem> problem = readLooks(arguments, request)) {
        return *problem;
    }
    request.isReport = arguments.has("report");
    std::optional<render::PictureFormat> format;
    if (const std::optional<QString> word = arguments.value("format")) {
        format = pictureFormat(*word);
        if (!format) {
            return wrong(QString("--format is one of png, pdf, svg, not \"%1\"").arg(*word));
        }
    }
    // Whoever names a paper or wants a report, and names no format, means the one that knows pages.
    const auto otherwise =
        request.paperWord || request.isReport ? render::PictureFormat::Pdf : render::PictureFormat::Png;
    Result<std::vector<ExportTarget>> plan =
        planExport(arguments.operands(), arguments.value("o"), format, otherwise, request.isReport ? "-report" : "",
                   request.compareWith ? QStringList{*request.compareWith} : QStringList());
    if (!plan) {
        return plan.problems();
    }
    request.targets = std::move(plan).value();
    if (request.isReport && request.targets.front().format != render::PictureFormat::Pdf) {
        return wrong(QString("a report is a pdf, not a %1").arg(formatWord(request.targets.front().format)));
    }
    return request;
}

/// All targets are of one format: it comes from --format, from the one output file, or is the default.
void sayWhatHasNoEffect(const ExportRequest& request)
{
    const render::PictureFormat format = request.targets.front().format;
    if (request.scaleWord && format != render::PictureFormat::Png) {
        printMessage(
            QString("rejse export: --scale is for png only and changes nothing in %1").arg(formatWord(format)));
    }
    if (request.paperWord && request.isReport) {
        printMessage("rejse export: --paper changes nothing in a report, which is on A4");
    } else if (request.paperWord && format != render::PictureFormat::Pdf) {
        printMessage(
            QString("rejse export: --paper is for pdf only and changes nothing in %1").arg(formatWord(format)));
    }
}

ExitCode deliver(const QByteArray& picture, const ExportTarget& target)
{
    if (target.output == standardOutput) {
        return print(picture);
    }
    const Result<Done> written = files::replaceFile(target.output, picture);
    if (!written) {
        printProblems(written.problems(), target.output);
        return ExitCode::Failed;
    }
    spdlog::info("{}: {} bytes", target.output.toStdString(), picture.size());
    return ExitCode::Done;
}

/// The curve of the map to compare with, or nothing after saying why there is none.
std::optional<layout::ComparisonCurve> comparisonFor(const Journey& journey, const Journey& other,
                                                     const ExportRequest& request, const QString& path)
{
    const std::optional<Id>& lens = request.map.lens;
    if (lens && !layout::personaIn(other, journey, *lens)) {
        printMessage(QString("%1: there is no persona like \"%2\" to look through; its curve is not drawn")
                         .arg(*request.compareWith, QString::fromStdString(findPersona(journey, *lens)->name)));
        return std::nullopt;
    }
    layout::ComparisonCurve comparison = layout::comparisonCurveOf(journey, other, lens);
    if (comparison.feelings.empty()) {
        printMessage(QString("%1: no touchpoint in common with %2 is rated; its curve is not drawn")
                         .arg(*request.compareWith, path));
        return std::nullopt;
    }
    return comparison;
}

ExitCode exportOne(const ExportTarget& target, const ExportRequest& request, const std::optional<Input>& other)
{
    const std::optional<Input> input = readInput(target.input);
    if (!input || !acceptsLens(input->journey, request.map.lens, target.input)) {
        return ExitCode::Failed;
    }
    layout::Options map = request.map;
    if (other) {
        map.comparison = comparisonFor(input->journey, other->journey, request, target.input);
    }
    render::ExportOptions options = request.picture;
    options.format = target.format;
    const Result<QByteArray> picture =
        request.isReport ? report::exportReport(input->journey, map) : render::exportMap(input->journey, map, options);
    if (!picture) {
        printProblems(picture.problems(), target.input);
        return ExitCode::Failed;
    }
    printProblems(render::unreadablePictures(input->journey), target.input);
    return deliver(picture.value(), target);
}

/// Texts are measured and painted by Qt, which wants an application. The offscreen platform needs no display; what the
/// session says of scaling and themes must not reach a picture that is to be the same everywhere.
void prepareEnvironment()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    for (const char* variable : {"QT_QPA_PLATFORMTHEME", "QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS", "QT_FONT_DPI",
                                 "QT_ENABLE_HIGHDPI_SCALING", "QT_USE_PHYSICAL_DPI"}) {
        qunsetenv(variable);
    }
}

ExitCode execute(const Arguments& arguments)
{
    const Result<ExportRequest> request = readExportRequest(arguments);
    if (!request) {
        return usageError("export", request.problems());
    }
    sayWhatHasNoEffect(request.value());
    prepareEnvironment();
    std::array<char, 6> name{"rejse"};
    std::array<char*, 2> words{name.data(), nullptr};
    int count = 1;
    const QGuiApplication application(count, words.data());
    std::optional<Input> other;
    if (const std::optional<QString>& path = request.value().compareWith) {
        other = readInput(*path);
        if (!other) {
            return ExitCode::Failed;
        }
    }
    ExitCode code = ExitCode::Done;
    for (const ExportTarget& target : request.value().targets) {
        code = worse(code, exportOne(target, request.value(), other));
    }
    return code;
}

} // namespace

Command exportCommand()
{
    return {
        "export",
        "FILE...",
        "Export maps as PNG, PDF or SVG",
        "Without -o the picture lands beside its map, with the new ending. A file that is there already is replaced\n"
        "when the new one is complete.\n",
        {{"o", "a file, a folder that exists, or - for standard output", "OUT"},
         {"format", "png, pdf or svg (default: the ending of OUT; else png, or pdf with --paper or --report)",
          "FORMAT"},
         {"scale", "png: pixels per map unit, 0.25 to 8 (default 2)", "N"},
         {"paper", "pdf: fit (default) for one page as large as the map, or A4 to A0, Letter, Legal, Tabloid for many",
          "PAPER"},
         {"report", "pdf: a report on A4: cover, contents, map, phases, insights, plan and what the ratings rest on"},
         {"lens", "look through the eyes of this persona alone", "PERSONA-ID"},
         {"lanes", "show these kinds of lanes alone, separated by commas", "KIND,KIND,..."},
         {"compare", "draw the curve of this map as well, such as the future state", "OTHER"}},
        execute};
}

} // namespace rejse::cli
