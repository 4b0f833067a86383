// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots/presenting_shots.h"

#include "presenting/presentation.h"
#include "shell/main_window.h"
#include "shell/map_tab.h"
#include "support/journey_builder.h"

#include <QDir>
#include <QTest>

namespace rejse::test {

namespace {

constexpr QSize screen(1600, 900);

class Presenter {
public:
    Presenter(shell::MapTab& tab, QString name, const std::function<void(QWidget&, const QString&)>& take)
        : m_presentation(tab.editor(), &tab),
          m_name(std::move(name)),
          m_take(take)
    {
        stage().setSmooth(false);
        stage().resize(screen);
        stage().show();
    }

    presenting::SlideWindow& stage() { return m_presentation.stage(); }
    presenting::Talk& talk() { return m_presentation.talk(); }
    void press(int key) { QTest::keyClick(&stage(), static_cast<Qt::Key>(key)); }
    void take(const QString& what) { m_take(stage(), QStringLiteral("present-%1-%2").arg(m_name, what)); }

    void takeSteps()
    {
        take(QStringLiteral("overview"));
        for (int phase = 1; talk().step().kind != presenting::StepKind::Start; ++phase) {
            press(Qt::Key_Down);
            if (talk().step().kind == presenting::StepKind::Phase) {
                take(QStringLiteral("phase-%1").arg(phase));
            }
            if (phase == 1) {
                press(Qt::Key_Right);
                take(QStringLiteral("touchpoint-1"));
                press(Qt::Key_Right);
                take(QStringLiteral("touchpoint-2"));
            }
        }
        take(QStringLiteral("where-to-start"));
    }

    void takeVoting()
    {
        talk().goTo(ElementRef::ofTouchpoint(talk().journey().phases[0]->touchpoints[2]->id));
        talk().editor().voting().open({3, 12});
        for (int i = 0; i < 7; ++i) {
            press(Qt::Key_V);
        }
        const auto& actions = talk().journey().phases[0]->touchpoints[2]->actions;
        for (int i = 0; !actions.empty() && i < 12; ++i) {
            talk().editor().voting().give({ElementKind::Action, actions[0].id, talk().step().id});
        }
        take(QStringLiteral("voting"));
        press(Qt::Key_End);
        take(QStringLiteral("votes"));
        press(Qt::Key_D);
    }

    void takeNotes()
    {
        const Id& first = talk().journey().phases[0]->touchpoints[0]->id;
        talk().editor().setText({TextField::Notes, ElementRef::ofTouchpoint(first)},
                                QStringLiteral("Ask the room who has bought a car from a friend's advice.\n"
                                               "Then let them rate it before the score is shown."));
        talk().goTo(ElementRef::ofTouchpoint(first));
        m_presentation.timer().setMinutes(45);
        m_presentation.notes().resize(1440, 900);
        m_take(m_presentation.notes(), QStringLiteral("present-notes-window"));
    }

private:
    presenting::Presentation m_presentation;
    QString m_name;
    const std::function<void(QWidget&, const QString&)>& m_take;
};

} // namespace

void takePresentations(const QString& examples, const std::function<void(QWidget&, const QString&)>& take)
{
    const auto names = QDir(examples).entryList({QStringLiteral("*.journey")});
    for (const QString& name : names) {
        shell::MainWindow window;
        window.openFiles({examples + "/" + name});
        Presenter presenter(*window.currentTab(), name.section('.', 0, 0), take);
        presenter.takeSteps();
        if (name.startsWith("hans")) {
            presenter.press(Qt::Key_Up);
            presenter.press(Qt::Key_S);
            presenter.take(QStringLiteral("scores-hidden"));
            presenter.press(Qt::Key_S);
            presenter.press(Qt::Key_T);
            presenter.take(QStringLiteral("adding"));
            QTest::keyClick(presenter.stage().focusWidget(), Qt::Key_Escape);
            QTest::mouseMove(&presenter.stage(), QPoint(400, 400));
            QTest::mouseMove(&presenter.stage(), QPoint(420, 400));
            presenter.take(QStringLiteral("buttons"));
            presenter.press(Qt::Key_F1);
            presenter.take(QStringLiteral("keys"));
            presenter.press(Qt::Key_Escape);
            presenter.takeVoting();
            presenter.takeNotes();
        }
    }
    shell::MainWindow window;
    Presenter presenter(*window.openUntitled(largeJourney(200)), QStringLiteral("200"), take);
    presenter.takeSteps();
}

} // namespace rejse::test
