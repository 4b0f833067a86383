// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the real window, off screen, for people to look at. See ./dev shots.
#include "canvas/in_place_field.h"
#include "dialogs/confirm_dialog.h"
#include "dialogs/difference_dialog.h"
#include "dialogs/export_dialog.h"
#include "dialogs/merge_dialog.h"
#include "dialogs/problem_dialog.h"
#include "dialogs/save_question.h"
#include "dialogs/versions_dialog.h"
#include "dialogs/voting_dialog.h"
#include "inspector/side_panel.h"
#include "rejse/model/edits.h"
#include "rejse/storage/journey_text.h"
#include "shell/application.h"
#include "shell/main_window.h"
#include "shell/map_notices.h"
#include "shell/map_tab.h"
#include "shell/menus.h"
#include "shell/versions.h"
#include "shots/insights_shots.h"
#include "shots/presenting_shots.h"
#include "start/recent_maps.h"
#include "support/active_window.h"
#include "support/isolation.h"
#include "widgets/section.h"
#include "widgets/theme/theme_choice.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QMenu>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace rejse;

namespace {

constexpr QSize windowSize(1600, 1000);

class Shooter {
public:
    /// With a group, only the pictures of that group.
    Shooter(QString folder, QString examples, QString stress, QString group)
        : m_folder(std::move(folder)),
          m_examples(std::move(examples)),
          m_stress(std::move(stress)),
          m_group(std::move(group))
    { }

    bool takeAll(widgets::ThemeMode mode)
    {
        m_theme = mode == widgets::ThemeMode::Dark ? QStringLiteral("dark") : QStringLiteral("light");
        widgets::ThemeChoice().setMode(mode);
        const std::pair<const char*, void (Shooter::*)()> groups[]{{"presenting", &Shooter::takePresenting},
                                                                   {"insights", &Shooter::takeInsights},
                                                                   {"start", &Shooter::takeStart},
                                                                   {"recovered", &Shooter::takeRecovered},
                                                                   {"map", &Shooter::takeMap},
                                                                   {"editing", &Shooter::takeEditing},
                                                                   {"panels", &Shooter::takePanels},
                                                                   {"searches", &Shooter::takeSearches},
                                                                   {"dialogs", &Shooter::takeDialogs},
                                                                   {"sharing", &Shooter::takeSharing},
                                                                   {"folder", &Shooter::takeFolder},
                                                                   {"stress", &Shooter::takeStress}};
        for (const auto& [name, take] : groups) {
            if (m_group.isEmpty() || m_group == QLatin1String(name)) {
                (this->*take)();
                forgetWork();
            }
        }
        return m_ok;
    }

private:
    QString example() const { return m_examples + QStringLiteral("/hans-hansens-foerste-bil.journey"); }

    void take(QWidget& widget, const QString& name)
    {
        if (!widget.isVisible()) {
            widget.show();
        }
        // Tiles of the map and previews come from other threads; a picture is no test, and may wait for them.
        QTest::qWait(400);
        const auto path = QStringLiteral("%1/%2-%3.png").arg(m_folder, name, m_theme);
        if (!widget.grab().save(path)) {
            std::fprintf(stderr, "%s cannot be written\n", qPrintable(path));
            m_ok = false;
        }
    }

    /// Windows of the pictures go without a question, as in a crash: the next ones are not to offer their work.
    static void forgetWork()
    {
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
    }

    void takePresenting()
    {
        test::takePresentations(m_examples, [this](QWidget& widget, const QString& name) { take(widget, name); });
    }

    void takeInsights()
    {
        test::takeInsights(m_examples, [this](QWidget& widget, const QString& name) { take(widget, name); });
    }

    void takeStart()
    {
        start::RecentMaps recent;
        for (const auto& name : QDir(m_examples).entryList({QStringLiteral("*.journey")})) {
            recent.add(m_examples + "/" + name);
        }
        shell::MainWindow window;
        window.resize(windowSize);
        take(window, QStringLiteral("start"));
        recent.clear();
    }

    /// Leaves a map with changes as a program does that is killed.
    void leaveWork(const QString& path, const char* title) const
    {
        shell::MainWindow window;
        window.openFiles({path});
        auto& document = window.currentTab()->document();
        Journey after = document.journey();
        after.title = title;
        document.apply(after, {QStringLiteral("Change")});
    }

    void takeRecovered()
    {
        start::RecentMaps recent;
        recent.add(example());
        const QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("skinnstoevletter.journey"));
        QFile::copy(m_examples + QStringLiteral("/skinnstoevletter.journey"), copy);
        leaveWork(copy, "Skinnstøvletter, med butikken");
        QFile::remove(copy);
        QFile::copy(example(), copy);
        leaveWork(example(), "Hans Hansens første bil");
        leaveWork(m_examples + QStringLiteral("/skift-af-leverandoer.journey"), "Skift af leverandør (udkast)");
        shell::MainWindow window;
        window.resize(windowSize);
        take(window, QStringLiteral("start-recovered"));
        window.resize(1024, 900);
        take(window, QStringLiteral("start-recovered-small"));
        dialogs::ConfirmDialog question(QStringLiteral("Discard the recovered work on Skinnstøvletter?"),
                                        QStringLiteral("It stands nowhere else, and cannot be brought back."),
                                        QStringLiteral("Discard"), &window);
        take(question, QStringLiteral("discard-question"));
        recent.clear();
    }

    void takeMap()
    {
        shell::MainWindow window;
        window.resize(windowSize);
        window.show();
        window.openFiles({example()});
        auto* tab = window.currentTab();
        if (tab == nullptr) {
            m_ok = false;
            return;
        }
        take(window, QStringLiteral("window-map"));
        for (int i = 0; i < 4; ++i) {
            tab->step(true);
        }
        take(window, QStringLiteral("window-touchpoint"));
        const auto& phase = tab->document().journey().phases.front();
        tab->selection().select(rejse::ElementRef::ofPhase(phase->id));
        take(window, QStringLiteral("window-phase"));
        window.resize(1024, 700);
        take(window, QStringLiteral("window-small"));
    }

    QPoint pointOf(shell::MapTab& tab, const ElementRef& element) const
    {
        const auto middle = tab.view().mapScene().picture().mainNodeOf(element)->rect.center();
        return tab.view().mapFromScene(middle.x, middle.y);
    }

    /// The field in which a text of the map in front is being typed.
    static QWidget* fieldOn(const shell::MainWindow& window)
    {
        const auto fields = window.currentTab()->view().viewport()->findChildren<canvas::InPlaceField*>();
        const auto open =
            std::find_if(fields.begin(), fields.end(), [](const auto* field) { return field->isVisible(); });
        return open == fields.end() ? nullptr : *open;
    }

    void takeEditing()
    {
        shell::MainWindow window;
        window.resize(windowSize);
        window.show();
        test::activateWindow(window);
        window.openFiles({example()});
        shell::MapTab& tab = *window.currentTab();
        canvas::MapView& view = tab.view();
        const auto& phases = tab.document().journey().phases;
        const ElementRef second = ElementRef::ofTouchpoint(phases[0]->touchpoints[1]->id);
        const ElementRef third = ElementRef::ofTouchpoint(phases[0]->touchpoints[2]->id);
        view.setFocus();
        tab.selection().select(third);
        take(window, QStringLiteral("editing-selected"));
        QTest::keyClick(&view, Qt::Key_F2);
        take(window, QStringLiteral("editing-title"));
        tab.document().commitPendingEdit();
        tab.selection().select(second);
        QTest::keyClick(&view, Qt::Key_T);
        QTest::keyClicks(fieldOn(window), QStringLiteral("Asks a friend who knows cars better than he does"));
        take(window, QStringLiteral("editing-new-touchpoint"));
        QTest::keyClick(fieldOn(window), Qt::Key_Escape);
        QTest::keyClick(&view, Qt::Key_E);
        QTest::keyClicks(fieldOn(window), QStringLiteral("Gets a straight answer"));
        take(window, QStringLiteral("editing-new-experience"));
        tab.document().commitPendingEdit();
        tab.selection().select(second);
        QTest::keyClick(&view, Qt::Key_L);
        take(window, QStringLiteral("editing-link"));
        QTest::keyClick(&view, Qt::Key_Escape);
        tab.selection().select({second, third});
        take(window, QStringLiteral("editing-several"));
        const QPoint from = pointOf(tab, second);
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(view.viewport(), from + QPoint(40, 10));
        QTest::mouseMove(view.viewport(), from + QPoint(300, 30));
        take(window, QStringLiteral("editing-drag"));
        QTest::keyClick(&view, Qt::Key_Escape);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, from);
        tab.selection().select(ElementRef::ofPhase(phases[1]->id));
        take(window, QStringLiteral("editing-phase"));
        window.commands().action(commands::Command::New)->trigger();
        take(window, QStringLiteral("editing-empty"));
        QTest::keyClick(&window.currentTab()->view(), Qt::Key_Return);
        QTest::keyClicks(fieldOn(window), QStringLiteral("Looks for a car"));
        take(window, QStringLiteral("editing-first-phase"));
        window.currentTab()->document().commitPendingEdit();
        for (auto* open : window.tabs()) {
            while (open->document().isModified() && open->document().history().canUndo()) {
                open->document().undo();
            }
        }
    }

    /// The side panel of each kind of element, in a window so tall that all of it shows.
    void takePanels()
    {
        shell::MainWindow window;
        window.resize(1200, 1700);
        window.show();
        window.openFiles({example()});
        shell::MapTab& tab = *window.currentTab();
        const Journey& journey = tab.document().journey();
        const Phase& phase = *journey.phases.front();
        const std::vector<std::pair<const char*, ElementRef>> elements{
            {"map", {}},
            {"phase", ElementRef::ofPhase(phase.id)},
            {"touchpoint", ElementRef::ofTouchpoint(phase.touchpoints[2]->id)},
            {"persona", {ElementKind::Persona, journey.personas.front().id, {}}},
            {"channel", {ElementKind::Channel, journey.channels.front().id, {}}},
            {"process", {ElementKind::Process, journey.processes.front().id, {}}},
            {"link", {ElementKind::Link, journey.links.front().id, {}}},
            {"lane", {ElementKind::Lane, journey.lanes.front().id, {}}},
        };
        for (const auto& [name, element] : elements) {
            tab.selection().select(element);
            for (auto* section : tab.sidePanel().findChildren<widgets::Section*>()) {
                section->setFolded(false);
            }
            take(window, QStringLiteral("panel-") + QString::fromLatin1(name));
        }
        tab.selection().select(
            {ElementRef::ofTouchpoint(phase.touchpoints[0]->id), ElementRef::ofTouchpoint(phase.touchpoints[1]->id)});
        take(window, QStringLiteral("panel-several"));
    }

    /// Types into the field that has the keyboard once `command` is given.
    static void type(const shell::MainWindow& window, commands::Command command, const char* words)
    {
        window.commands().action(command)->trigger();
        QTest::keyClicks(window.focusWidget(), QString::fromUtf8(words));
    }

    void takeSearches()
    {
        shell::MainWindow window;
        window.resize(windowSize);
        window.show();
        test::activateWindow(window);
        window.openFiles({example()});
        type(window, commands::Command::Find, "bil");
        take(window, QStringLiteral("find"));
        QTest::keyClick(window.focusWidget(), Qt::Key_Escape);
        type(window, commands::Command::Palette, "bil");
        take(window, QStringLiteral("palette"));
        QTest::keyClick(window.focusWidget(), Qt::Key_Escape);
        type(window, commands::Command::Palette, "");
        take(window, QStringLiteral("palette-empty"));
        QTest::keyClick(window.focusWidget(), Qt::Key_Escape);
        window.currentTab()->step(true);
        auto* menu = shell::makeElementMenu(ElementKind::Touchpoint, window.commands(), &window);
        menu->popup({});
        take(*menu, QStringLiteral("context-menu"));
        menu->close();
    }

    void takeDialogs()
    {
        shell::MainWindow window;
        window.openFiles({example()});
        dialogs::ExportDialog dialog(window.currentTab()->document(), &window);
        take(dialog, QStringLiteral("export"));
        dialogs::ProblemDialog problems(
            QStringLiteral("The map could not be opened"), QStringLiteral("It stays as it is on disk."),
            {QStringLiteral(
                 "bad.journey: /phases/0/touchpoints/2/importance: expected a whole number from 1 to 5, found 9"),
             QStringLiteral(
                 "bad.journey: /phases/1/stage: expected \"before\", \"during\" or \"after\", found \"later\"")},
            &window);
        take(problems, QStringLiteral("problems"));
        dialogs::SaveQuestion one({QStringLiteral("Hans Hansens første bil")}, &window);
        take(one, QStringLiteral("save-question"));
        dialogs::SaveQuestion several({QStringLiteral("Hans Hansens første bil"), QStringLiteral("Skinnstøvletter")},
                                      &window);
        take(several, QStringLiteral("save-question-several"));
    }

    /// Another program changes the file of an open map with changes of its own.
    void takeSharing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("hans-hansens-foerste-bil.journey"));
        QFile::copy(example(), path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        shell::MainWindow window;
        window.resize(windowSize);
        window.show();
        window.openFiles({path});
        shell::MapTab& tab = *window.currentTab();
        const Journey base = tab.document().journey();
        const Id first = base.phases.front()->touchpoints.front()->id;
        const Id second = base.phases.front()->touchpoints.back()->id;
        const auto edited = [&](const char* title, int importance) {
            Journey journey = withTouchpoint(base, first, [&](Touchpoint& on) {
                on.title = title;
                on.notes = title;
            });
            return withTouchpoint(journey, second, [&](Touchpoint& on) { on.importance = importance; });
        };
        tab.document().apply(edited("Hans hører om bilen af sin far", 5), {QStringLiteral("Edit")});
        const Journey theirs = movePhase(edited("Hans ser en annonce på nettet, og læser så meget om den bil at han "
                                                "næsten selv kunne bygge den",
                                                1),
                                         base.phases.back()->id, 0);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly)) {
            file.write(QByteArray::fromStdString(storage::writeJourney(theirs)));
            file.close();
        }
        tab.notices().check();
        take(window, QStringLiteral("changed-on-disk"));
        dialogs::DifferenceDialog differences(QStringLiteral("What differs in hans-hansens-foerste-bil.journey"),
                                              {QStringLiteral("Mine"), tab.document().journey()},
                                              {QStringLiteral("Theirs"), theirs}, &window);
        take(differences, QStringLiteral("differences"));
        const auto merged = merge(base, tab.document().journey(), theirs);
        dialogs::MergeDialog conflicts(merged.value().conflicts, &window);
        take(conflicts, QStringLiteral("merge"));
        tab.document().undo();
        tab.notices().check();
        take(window, QStringLiteral("read-again"));
        window.versions().keep(path, {}, base);
        window.versions().finish();
        dialogs::VersionsDialog versions(tab.document(), window.versions().store(), &window);
        take(versions, QStringLiteral("versions"));
    }

    /// The maps of a folder, a broken one among them, and a touchpoint with its sub-journey.
    void takeFolder()
    {
        const QTemporaryDir folder;
        for (const QString& name : QDir(m_examples).entryList({QStringLiteral("*.journey")})) {
            QFile::copy(m_examples + u'/' + name, folder.filePath(name));
        }
        QFile broken(folder.filePath(QStringLiteral("gammel-rejse.journey")));
        if (broken.open(QIODevice::WriteOnly)) {
            broken.write("{\"format\": \"journey\", \"version\": 1, \"title\": \"\"}");
            broken.close();
        }
        QSettings().setValue(QStringLiteral("folder/last"), folder.path());
        shell::MainWindow window;
        window.resize(windowSize);
        window.show();
        window.commands().action(commands::Command::FolderMaps)->trigger();
        take(window, QStringLiteral("folder"));
        window.resize(1024, 700);
        take(window, QStringLiteral("folder-small"));
        window.resize(1280, 1500);
        const QString path = folder.filePath(QStringLiteral("hans-hansens-foerste-bil.journey"));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        window.openFiles({path});
        shell::MapTab& tab = *window.currentTab();
        tab.selection().select(ElementRef::ofTouchpoint(tab.document().journey().phases[0]->touchpoints[0]->id));
        window.commands().action(commands::Command::NewSubjourney)->trigger();
        window.commands().action(commands::Command::PreviousMap)->trigger();
        for (auto* section : tab.sidePanel().findChildren<widgets::Section*>()) {
            section->setFolded(false);
        }
        take(window, QStringLiteral("subjourney"));
        dialogs::VotingDialog voting(&window);
        take(voting, QStringLiteral("voting-dialog"));
        QSettings().remove(QStringLiteral("folder/last"));
    }

    void takeStress()
    {
        for (const auto& name : QDir(m_stress).entryList({QStringLiteral("*.journey")})) {
            shell::MainWindow window;
            window.resize(windowSize);
            window.show();
            window.openFiles({m_stress + "/" + name});
            take(window, QStringLiteral("stress-") + QFileInfo(name).baseName());
        }
    }

    QString m_folder;
    QString m_examples;
    QString m_stress;
    QString m_group;
    QString m_theme;
    bool m_ok = true;
};

} // namespace

int main(int argc, char** argv)
{
    const test::Isolation isolation;
    const QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Rejse"));
    shell::prepareApplication();
    const auto arguments = QApplication::arguments();
    if (arguments.size() < 4 || arguments.size() > 5) {
        std::fputs("Usage: rejse_shots OUT EXAMPLES STRESS-MAPS [GROUP OF PICTURES]\n", stderr);
        return 2;
    }
    Shooter shooter(arguments[1], arguments[2], arguments[3], arguments.value(4));
    const bool light = shooter.takeAll(widgets::ThemeMode::Light);
    const bool dark = shooter.takeAll(widgets::ThemeMode::Dark);
    return light && dark ? 0 : 1;
}
