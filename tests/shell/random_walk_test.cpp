// SPDX-License-Identifier: GPL-3.0-or-later
// Random keys, clicks, drags and words at the window: whatever fingers do, the map stays one that can be saved and
// read, and every step can be taken back and made again.
#include "shell/opened_window.h"

#include "insights/insights_panel.h"
#include "inspector/side_panel.h"
#include "outline/outline.h"
#include "rejse/storage/journey_text.h"
#include "support/active_window.h"
#include "support/catch.h"
#include "support/journey_builder.h"
#include "support/random.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QTreeView>

#include <functional>

using namespace rejse;

namespace {

constexpr int walks = 6; ///< or more, where the environment asks for them with REJSE_WALKS
constexpr int eventsInWalk = 120;
constexpr test::JourneySize small{2, 3, 2, 2, 2, 1, 2, 1};

class Fingers {
public:
    explicit Fingers(std::uint64_t seed)
        : m_random(seed),
          m_path(m_opened.write(QStringLiteral("walk.journey"),
                                QByteArray::fromStdString(storage::writeJourney(test::randomJourney(seed, small))))),
          m_tab(opened())
    {
        QApplication::clipboard()->clear();
        m_opened.window->resize(1300, 900);
        m_opened.give(commands::Command::ZoomFit);
        settle();
        remember();
        QObject::connect(&m_tab->document(), &editor::Document::historyChanged, m_tab, [this] {
            ++m_changes;
            remember();
        });
    }

    /// One element that a person does.
    void act()
    {
        const auto& [name, does] = m_acts[m_random.below(m_acts.size())];
        m_done.append(QLatin1String(name));
        INFO(m_done.join(QStringLiteral(", ")).toStdString());
        does();
        settle();
        closeDialogs();
        checkWhole();
    }

    /// Back to the beginning and forward to the end, each state with the bytes that it had.
    void checkHistory()
    {
        editor::Document& document = m_tab->document();
        document.commitPendingEdit();
        settle();
        checkWhole();
        while (document.history().canRedo()) {
            document.redo();
        }
        for (int at = document.history().count(); at > 0; --at) {
            checkState(at);
            document.undo();
        }
        checkState(0);
        for (int at = 1; document.history().canRedo(); ++at) {
            document.redo();
            checkState(at);
        }
    }

    int changes() const { return m_changes; }

private:
    shell::MapTab* opened() const
    {
        m_opened.window->openFiles({m_path});
        return m_opened.window->currentTab();
    }

    static void settle()
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }

    std::string bytes() const { return storage::writeJourney(m_tab->document().committedJourney()); }

    /// The state at this step of the history, and that what came after an earlier one is gone with it.
    void remember()
    {
        const QUndoStack& history = m_tab->document().history();
        m_states[history.index()] = bytes();
        m_states.erase(m_states.upper_bound(history.count()), m_states.end());
    }

    void checkState(int at) const
    {
        CAPTURE(at, m_tab->document().history().undoText().toStdString());
        const auto known = m_states.find(at);
        REQUIRE(known != m_states.end());
        REQUIRE(bytes() == known->second);
    }

    void checkWhole()
    {
        const auto read = storage::readJourney(bytes());
        if (!read.ok()) {
            FAIL(read.problems().front().where << ": " << read.problems().front().message);
        }
        REQUIRE(read.value().journey == m_tab->document().committedJourney());
        for (const ElementRef& element : m_tab->selection().all()) {
            CAPTURE(static_cast<int>(element.kind), element.id, element.touchpoint);
            REQUIRE(exists(m_tab->document().journey(), element));
        }
        remember();
        const editor::Document& document = m_tab->document();
        if (!document.isPreviewing()) {
            REQUIRE(document.isModified() == (m_states.at(document.history().index()) != m_states.at(0)));
        }
    }

    void closeDialogs()
    {
        while (QWidget* popup = QApplication::activePopupWidget()) {
            popup->close();
        }
        const auto dialogs = m_opened.window->findChildren<QDialog*>();
        for (QDialog* dialog : dialogs) {
            if (dialog->isVisible()) {
                dialog->reject();
            }
        }
        m_opened.window->openFiles({m_path});   // another map may have come to the front
        test::activateWindow(*m_opened.window); // as a window manager does when a menu has closed
        settle();
    }

    QWidget& keyboard() const
    {
        QWidget* popup = QApplication::activePopupWidget();
        QWidget* focused = popup ? popup : QApplication::focusWidget();
        return focused ? *focused : m_tab->view();
    }

    QString someWords()
    {
        static const std::array<QString, 8> words{QStringLiteral("asks"),       QString::fromUtf8("blåbærgrød"),
                                                  QStringLiteral("4,5"),        QStringLiteral("120000"),
                                                  QStringLiteral(" "),          QStringLiteral("<b>\"\\"),
                                                  QStringLiteral("2026-12-24"), QStringLiteral("https://rejse.dk")};
        QString text;
        for (std::size_t count = m_random.below(3) + 1; count > 0; --count) {
            text += m_random.oneOf(words);
        }
        return text;
    }

    QPoint somewhere(const QWidget& widget)
    {
        return {m_random.between(0, std::max(0, widget.width() - 1)),
                m_random.between(0, std::max(0, widget.height() - 1))};
    }

    /// In the middle of something on the map, or anywhere.
    QPoint somePlace()
    {
        const layout::NodeList& nodes = m_tab->view().mapScene().picture().nodes();
        if (nodes.empty() || m_random.chance(15)) {
            return somewhere(*m_tab->view().viewport());
        }
        const auto middle = nodes[m_random.below(nodes.size())].rect.center();
        return m_tab->view().mapFromScene(middle.x, middle.y);
    }

    Qt::KeyboardModifiers someModifier()
    {
        static constexpr std::array<Qt::KeyboardModifier, 4> all{Qt::NoModifier, Qt::NoModifier, Qt::ShiftModifier,
                                                                 Qt::ControlModifier};
        return m_random.oneOf(all);
    }

    // Acts

    void pressMapKey()
    {
        static constexpr std::array keys{
            Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,     Qt::Key_Down, Qt::Key_Home,  Qt::Key_End, Qt::Key_Return,
            Qt::Key_T,    Qt::Key_P,     Qt::Key_E,      Qt::Key_B,    Qt::Key_A,     Qt::Key_Q,   Qt::Key_F2,
            Qt::Key_0,    Qt::Key_1,     Qt::Key_2,      Qt::Key_4,    Qt::Key_5,     Qt::Key_M,   Qt::Key_L,
            Qt::Key_Tab,  Qt::Key_Space, Qt::Key_Delete, Qt::Key_Menu, Qt::Key_Escape};
        QTest::keyClick(&keyboard(), m_random.oneOf(keys));
    }

    void pressWithModifier()
    {
        struct Chord {
            Qt::Key key;
            Qt::KeyboardModifiers with;
        };
        static const std::array<Chord, 19> chords{{{Qt::Key_Left, Qt::AltModifier},
                                                   {Qt::Key_Right, Qt::AltModifier},
                                                   {Qt::Key_Up, Qt::AltModifier},
                                                   {Qt::Key_Down, Qt::AltModifier},
                                                   {Qt::Key_Left, Qt::ShiftModifier},
                                                   {Qt::Key_Right, Qt::ShiftModifier},
                                                   {Qt::Key_Return, Qt::ShiftModifier},
                                                   {Qt::Key_Tab, Qt::ShiftModifier},
                                                   {Qt::Key_1, Qt::ControlModifier},
                                                   {Qt::Key_5, Qt::ControlModifier},
                                                   {Qt::Key_C, Qt::ControlModifier},
                                                   {Qt::Key_X, Qt::ControlModifier},
                                                   {Qt::Key_V, Qt::ControlModifier},
                                                   {Qt::Key_D, Qt::ControlModifier},
                                                   {Qt::Key_A, Qt::ControlModifier},
                                                   {Qt::Key_Z, Qt::ControlModifier},
                                                   {Qt::Key_Z, Qt::ControlModifier},
                                                   {Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier},
                                                   {Qt::Key_9, Qt::ControlModifier}}};
        const Chord chord = m_random.oneOf(chords);
        QTest::keyClick(&keyboard(), chord.key, chord.with);
    }

    void type()
    {
        const QString words = someWords();
        for (const QChar letter : words) {
            QTest::keyClicks(&keyboard(), QString(letter));
        }
    }
    void typeLine()
    {
        type();
        QTest::keyClick(&keyboard(), Qt::Key_Return);
    }

    void clickMap() { QTest::mouseClick(m_tab->view().viewport(), Qt::LeftButton, someModifier(), somePlace()); }
    void doubleClickMap() { QTest::mouseDClick(m_tab->view().viewport(), Qt::LeftButton, {}, somePlace()); }

    void dragMap()
    {
        QWidget* map = m_tab->view().viewport();
        const QPoint from = somePlace();
        QTest::mousePress(map, Qt::LeftButton, {}, from);
        for (std::size_t moves = m_random.below(4) + 1; moves > 0; --moves) {
            // Within the map: beyond its edge a drag is the platform's, which waits for a real mouse.
            QTest::mouseMove(map, somePlace());
        }
        if (m_random.chance(15)) {
            QTest::keyClick(&keyboard(), Qt::Key_Escape);
        }
        QTest::mouseRelease(map, Qt::LeftButton, {}, somePlace());
    }

    void menuOfMap()
    {
        const QPoint place = somePlace();
        QContextMenuEvent wanted(QContextMenuEvent::Mouse, place, m_tab->view().viewport()->mapToGlobal(place));
        QApplication::sendEvent(m_tab->view().viewport(), &wanted);
        for (std::size_t downs = m_random.below(12); downs > 0; --downs) {
            QTest::keyClick(&keyboard(), Qt::Key_Down);
        }
        QTest::keyClick(&keyboard(), Qt::Key_Return);
    }

    /// Something in a part of the window that takes clicks or words.
    void use(QWidget& part)
    {
        std::vector<QWidget*> all;
        for (QWidget* each : part.findChildren<QWidget*>()) {
            if (each->isVisible() && each->isEnabled() && each->focusPolicy() != Qt::NoFocus) {
                all.push_back(each);
            }
        }
        if (all.empty()) {
            return;
        }
        QWidget* chosen = all[m_random.below(all.size())];
        const bool isButton = qobject_cast<QAbstractButton*>(chosen) || qobject_cast<QComboBox*>(chosen);
        QTest::mouseClick(chosen, Qt::LeftButton, {}, isButton ? chosen->rect().center() : somewhere(*chosen));
        if (!isButton) {
            m_random.chance(60) ? typeLine() : type();
        } else if (QApplication::activePopupWidget()) {
            for (std::size_t downs = m_random.below(5); downs > 0; --downs) {
                QTest::keyClick(&keyboard(), Qt::Key_Down);
            }
            QTest::keyClick(&keyboard(), Qt::Key_Return);
        }
    }

    void selectSomething()
    {
        const auto all = allTexts(m_tab->document().journey());
        m_tab->selection().select(all[m_random.below(all.size())].element);
    }

    /// As from a menu: whatever has the keyboard keeps it, and what is being typed there is not done yet.
    void giveCommand()
    {
        using commands::Command;
        const int first = static_cast<int>(Command::Undo);
        const int last = static_cast<int>(Command::PreviousTouchpoint);
        const auto command = static_cast<Command>(m_random.between(first, last));
        const bool makesFile = command == Command::OpenSubjourney || command == Command::NewSubjourney;
        QAction* action = m_opened.window->commands().action(command);
        if (!makesFile && action->isEnabled()) {
            action->trigger();
        }
    }

    void backToMap() { m_tab->view().setFocus(); }

    test::Random m_random;
    test::OpenedWindow m_opened;
    QString m_path;
    shell::MapTab* m_tab;
    QStringList m_done;
    int m_changes = 0;
    std::map<int, std::string> m_states; ///< what is known of the bytes at each step

    const std::vector<std::pair<const char*, std::function<void()>>> m_acts{
        {"key", [this] { pressMapKey(); }},
        {"key on the map",
         [this] {
             backToMap();
             pressMapKey();
         }},
        {"key with a modifier", [this] { pressWithModifier(); }},
        {"words", [this] { type(); }},
        {"a line", [this] { typeLine(); }},
        {"click on the map", [this] { clickMap(); }},
        {"double click on the map", [this] { doubleClickMap(); }},
        {"drag on the map", [this] { dragMap(); }},
        {"menu of the map", [this] { menuOfMap(); }},
        {"side panel", [this] { use(m_tab->sidePanel()); }},
        {"side panel again", [this] { use(m_tab->sidePanel()); }},
        {"outline", [this] { use(m_tab->outline()); }},
        {"insights", [this] { use(m_tab->insightsPanel()); }},
        {"select", [this] { selectSomething(); }},
        {"command", [this] { giveCommand(); }},
        {"words and a command",
         [this] {
             type();
             giveCommand();
         }},
    };
};

} // namespace

TEST_CASE("whatever fingers do at the window, the map stays whole, and every step is taken back and made again")
{
    const auto seed = GENERATE(range(0, std::max(walks, qEnvironmentVariableIntValue("REJSE_WALKS"))));
    CAPTURE(seed);
    Fingers fingers(static_cast<std::uint64_t>(seed));
    for (int event = 0; event < eventsInWalk; ++event) {
        CAPTURE(event);
        fingers.act();
    }
    CHECK(fingers.changes() > 10);
    fingers.checkHistory();
}
