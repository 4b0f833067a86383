// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/opened_window.h"

#include "dialogs/export_dialog.h"
#include "dialogs/printing.h"
#include "support/catch.h"
#include "widgets/text/text_label.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QPrinter>
#include <QSignalSpy>

using namespace rejse;
using commands::Command;

namespace {

struct OpenedExport : test::OpenedWindow {
    OpenedExport()
    {
        window->openFiles({copyOf("hans-hansens-foerste-bil")});
        give(Command::Export);
        dialog = find<rejse::dialogs::ExportDialog>();
        REQUIRE(dialog);
    }

    void choose(const QString& format) const
    {
        QTest::mouseClick(dialog->findChild<QAbstractButton*>(format), Qt::LeftButton);
    }

    QString size() const { return dialog->findChild<widgets::TextLabel*>("exportSize")->text(); }
    QString problem() const { return dialog->findChild<widgets::TextLabel*>("exportProblem")->text(); }
    QAbstractButton* button() const { return dialog->findChild<QAbstractButton*>("exportNow"); }

    QByteArray exported(const QString& name) const
    {
        const QString path = folder.filePath(name);
        dialog->findChild<QLineEdit*>("exportFile")->setText(path);
        QSignalSpy done(dialog, &rejse::dialogs::ExportDialog::exported);
        QTest::mouseClick(button(), Qt::LeftButton);
        REQUIRE((!done.isEmpty() || done.wait(60000)));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    rejse::dialogs::ExportDialog* dialog = nullptr;
};

} // namespace

TEST_CASE("exporting writes each format")
{
    const std::pair<const char*, QByteArray> formats[]{{"pdf", "%PDF-"}, {"png", "\x89PNG"}, {"svg", "<?xml"}};
    for (const auto& [format, beginning] : formats) {
        CAPTURE(format);
        OpenedExport opened;
        opened.choose(QLatin1String(format));
        CHECK(opened.dialog->filePath().endsWith(QStringLiteral(".") + QLatin1String(format)));
        CHECK(opened.exported(QStringLiteral("map.") + QLatin1String(format)).startsWith(beginning));
    }
}

TEST_CASE("what is seen with a persona's eyes has a file of its own")
{
    OpenedExport opened;
    const auto name = [&] { return QFileInfo(opened.dialog->filePath()).fileName(); };
    auto* lens = opened.dialog->findChild<QComboBox*>("exportLens");
    lens->setCurrentIndex(1);
    const QString persona = lens->currentText();
    CHECK(name() == "hans-hansens-foerste-bil-" + persona + ".pdf");
    opened.choose("png");
    CHECK(name() == "hans-hansens-foerste-bil-" + persona + ".png");
    lens->setCurrentIndex(2);
    opened.choose("report");
    CHECK(name() == "hans-hansens-foerste-bil-" + lens->currentText() + "-report.pdf");
    lens->setCurrentIndex(0);
    opened.choose("pdf");
    CHECK(name() == "hans-hansens-foerste-bil.pdf");
}

TEST_CASE("a report is written beside the map's own PDF, and its pages are told")
{
    OpenedExport opened;
    opened.choose("report");
    CHECK(opened.dialog->filePath().endsWith("-report.pdf"));
    CHECK(opened.size().contains("A4 pages"));
    CHECK(opened.exported("report.pdf").contains("/Subtype /Link"));
    OpenedExport again;
    again.choose("report");
    again.choose("svg");
    CHECK(again.dialog->filePath().endsWith(".svg"));
    CHECK(!again.dialog->filePath().contains("report"));
}

TEST_CASE("the size is told before anything is written")
{
    OpenedExport opened;
    CHECK(opened.size().contains("mm"));
    auto* paper = opened.dialog->findChildren<QComboBox*>().at(0);
    opened.choose("png");
    CHECK(opened.size().contains("pixels"));
    opened.choose("pdf");
    const auto boxes = opened.dialog->findChildren<QComboBox*>();
    for (QComboBox* box : boxes) {
        if (box->accessibleName() == "Paper") {
            paper = box;
        }
    }
    paper->setCurrentIndex(1);
    CHECK(opened.size().contains("pages"));
}

TEST_CASE("a folder that is not there is told at once")
{
    OpenedExport opened;
    opened.dialog->findChild<QLineEdit*>("exportFile")->setText("/no/such/folder/map.pdf");
    CHECK(opened.problem().contains("no folder"));
    CHECK(!opened.button()->isEnabled());
    opened.dialog->findChild<QLineEdit*>("exportFile")->setText(opened.folder.filePath("map.pdf"));
    CHECK(opened.button()->isEnabled());
    CHECK(opened.dialog->refusal().isEmpty());
}

TEST_CASE("replacing a file is told beforehand")
{
    OpenedExport opened;
    const QString there = opened.write("there.pdf", "x");
    opened.dialog->findChild<QLineEdit*>("exportFile")->setText(there);
    CHECK(opened.problem().contains("replaced"));
    CHECK(opened.button()->isEnabled());
}

TEST_CASE("lens and lanes that are chosen are exported, the map's own otherwise")
{
    OpenedExport opened;
    CHECK(!opened.dialog->layoutOptions().lens);
    CHECK(!opened.dialog->layoutOptions().lanes);
    auto* lanes = opened.dialog->findChild<QListWidget*>("exportLanes");
    lanes->item(0)->setCheckState(Qt::Unchecked);
    const auto chosen = opened.dialog->layoutOptions().lanes;
    REQUIRE(chosen);
    CHECK(chosen->count(LaneKind::Storyboard) == 0);
    CHECK(chosen->count(LaneKind::Feelings) == 1);
    const auto boxes = opened.dialog->findChildren<QComboBox*>();
    for (QComboBox* box : boxes) {
        if (box->accessibleName() == "Lens") {
            box->setCurrentIndex(2);
        }
    }
    CHECK(opened.dialog->layoutOptions().lens == "far");
}

TEST_CASE("a map is printed on the pages that it takes")
{
    test::OpenedWindow opened;
    opened.window->openFiles({opened.copyOf("hans-hansens-foerste-bil")});
    QPrinter printer(QPrinter::HighResolution);
    const QString path = opened.folder.filePath("print.pdf");
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setPageSize(QPageSize(QPageSize::A4));
    REQUIRE(dialogs::printOn(printer, opened.window->currentTab()->document()).ok());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    CHECK(pdf.startsWith("%PDF-"));
    CHECK(pdf.count("/Type /Page\n") + pdf.count("/Type /Page ") + pdf.count("/Type/Page\n") > 1);
}
