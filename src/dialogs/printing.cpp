// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/printing.h"

#include "dialogs/problem_dialog.h"
#include "layout/map/layout.h"
#include "render/paint/paper_sizes.h"
#include "render/paint/print.h"
#include "render/text/map_metrics.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace rejse::dialogs {

namespace {

/// The paper of the pages: the printer's own where it is one that maps are planned for, else what the person's country
/// prints on.
render::Paper printedPaper(const QPrinter& printer)
{
    const bool isMetric = QLocale().measurementSystem() != QLocale::ImperialUSSystem;
    return render::paperOf(printer.pageLayout().pageSize().id())
        .value_or(isMetric ? render::Paper::A4 : render::Paper::Letter);
}

} // namespace

Result<Done> printOn(QPrinter& printer, const editor::Document& document)
{
    const render::MapMetrics metrics;
    const layout::Layout layout =
        layout::layoutMap(document.journey(), document.scores(), metrics, document.layoutOptions());
    const render::PagePlan plan = render::planPages(layout, printedPaper(printer));
    const bool some = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const std::size_t first = some ? static_cast<std::size_t>(printer.fromPage() - 1) : 0;
    const std::size_t last = some ? static_cast<std::size_t>(printer.toPage() - 1) : plan.pages.size() - 1;
    return render::printLayout(printer, document.journey(), layout, plan, first, last);
}

void printMap(editor::Document& document, QWidget* parent)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(QString::fromStdString(document.journey().title));
    printer->setCreator(QStringLiteral("Rejse"));
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    QObject::connect(dialog, &QDialog::accepted, &document, [printer, &document, parent] {
        const auto printed = printOn(*printer, document);
        if (!printed) {
            QStringList reasons;
            for (const Problem& problem : printed.problems()) {
                reasons.append(QString::fromStdString(problem.message));
            }
            auto* told = new ProblemDialog(QCoreApplication::translate("Printing", "Not printed"),
                                           QCoreApplication::translate("Printing", "The printer did not take the map."),
                                           reasons, parent);
            told->setAttribute(Qt::WA_DeleteOnClose);
            told->open();
        }
    });
    // The printer outlives the dialog, which looks at it until it is gone.
    QObject::connect(dialog, &QObject::destroyed, &document, [printer] {});
    dialog->open();
}

} // namespace rejse::dialogs
