// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"

#include <array>

namespace rejse::commands {

namespace {

using layout::Icon;

// lupdate finds the texts by this macro.
#define TEXT(text) QT_TRANSLATE_NOOP("Commands", text)

constexpr CommandInfo onCanvas(CommandInfo info)
{
    info.keys = Keys::Canvas;
    return info;
}

/// A command that has keys and stands in no menu.
constexpr CommandInfo keyed(Keys place, Command command, const char* id, const char* text, const char* shortcuts,
                            Applies applies = Applies::WithMap)
{
    return {command, id, text, text, shortcuts, std::nullopt, applies, false, Group::None, place};
}

constexpr CommandInfo theme(Command command, const char* id, const char* text, const char* hint,
                            std::optional<Icon> icon = std::nullopt)
{
    return {command, id, text, hint, "", icon, Applies::Always, true, Group::Theme};
}

constexpr std::array<CommandInfo, allCommandCount> commandTable{{
    {Command::New, "file.new", TEXT("&New Map"), TEXT("Begin an empty map"), "Ctrl+N", Icon::New},
    {Command::StartPage, "file.start-page", TEXT("Start Pa&ge"), TEXT("Show templates, examples and recent maps"), ""},
    {Command::Open, "file.open", TEXT("&Open…"), TEXT("Open a .journey file"), "Ctrl+O", Icon::Open},
    {Command::FolderMaps, "file.folder", TEXT("Maps in a Fol&der…"),
     TEXT("List the maps of a folder with their scores and weakest links"), "Ctrl+Shift+F", Icon::Folder},
    {Command::Save, "file.save", TEXT("&Save"), TEXT("Write the map to its file"), "Ctrl+S", Icon::Save,
     Applies::WithMap},
    {Command::SaveAs, "file.save-as", TEXT("Save &As…"), TEXT("Write the map to another file and go on there"),
     "Ctrl+Shift+S", std::nullopt, Applies::WithMap},
    {Command::SaveFutureState, "file.save-future", TEXT("Save as &Future State…"),
     TEXT("Make a copy to draw the journey as it is meant to be, and compare it later"), "", std::nullopt,
     Applies::WithMap},
    {Command::Versions, "file.versions", TEXT("&Versions…"),
     TEXT("Look at the last saved states of the map, and bring one back"), "", Icon::History, Applies::WithMap},
    {Command::Export, "file.export", TEXT("&Export…"), TEXT("Hand the map over as PDF, PNG, SVG or report"), "Ctrl+E",
     Icon::Export, Applies::WithMap},
    {Command::Print, "file.print", TEXT("&Print…"), TEXT("Print the map, over several pages where it needs them"),
     "Ctrl+P", Icon::Print, Applies::WithMap},
    {Command::Close, "file.close", TEXT("&Close Map"), TEXT("Close the map in front"), "Ctrl+W", Icon::Close,
     Applies::WithMap},
    {Command::Quit, "file.quit", TEXT("&Quit"), TEXT("Close all maps and end the program"), "Ctrl+Q"},
    {Command::Undo, "edit.undo", TEXT("&Undo"), TEXT("Take back the last change"), "Ctrl+Z", Icon::Undo,
     Applies::WithUndo},
    {Command::Redo, "edit.redo", TEXT("&Redo"), TEXT("Make the change that was taken back again"),
     "Ctrl+Shift+Z Ctrl+Y", Icon::Redo, Applies::WithRedo},
    onCanvas({Command::Cut, "edit.cut", TEXT("Cu&t"), TEXT("Take what is selected to the clipboard"), "Ctrl+X",
              std::nullopt, Applies::WithSelectionOrText}),
    onCanvas({Command::Copy, "edit.copy", TEXT("&Copy"),
              TEXT("Copy what is selected, for this map, another one, or as text for any program"), "Ctrl+C",
              Icon::Copy, Applies::WithSelectionOrText}),
    {Command::CopyPicture, "edit.copy-picture", TEXT("Cop&y as Picture"),
     TEXT("Copy the map, or the part of it that is selected, as it is printed"), "Ctrl+Shift+C", std::nullopt,
     Applies::WithMap},
    onCanvas({Command::Paste, "edit.paste", TEXT("&Paste"),
              TEXT("Add what the clipboard holds; of plain text each line, or row of a table, becomes a touchpoint"),
              "Ctrl+V", std::nullopt, Applies::WithMapOrText}),
    onCanvas({Command::Duplicate, "edit.duplicate", TEXT("&Duplicate"), TEXT("Add a copy beside what is selected"),
              "Ctrl+D", std::nullopt, Applies::WithSelection}),
    onCanvas({Command::Delete, "edit.delete", TEXT("D&elete"), TEXT("Delete what is selected, with what hangs on it"),
              "Del Backspace", std::nullopt, Applies::WithSelectionOrText}),
    onCanvas({Command::EditText, "edit.text", TEXT("Edit Te&xt"),
              TEXT("Type in the text of what is selected, or in the title of the map"), "F2", std::nullopt,
              Applies::WithMap}),
    {Command::Find, "find.words", TEXT("&Find…"), TEXT("Find words in all texts of the map"), "Ctrl+F", Icon::Search,
     Applies::WithMap},
    {Command::FindNext, "find.next", TEXT("Find &Next"), TEXT("Go to the next text with the words"), "F3", std::nullopt,
     Applies::WithMap},
    {Command::FindPrevious, "find.previous", TEXT("Find Pre&vious"), TEXT("Go back to the text with the words before"),
     "Shift+F3", std::nullopt, Applies::WithMap},
    {Command::Palette, "find.anything", TEXT("C&ommand Palette…"),
     TEXT("Find every command, phase and touchpoint by a few letters"), "Ctrl+K"},
    onCanvas({Command::NewPhase, "new.phase", TEXT("New &Phase"), TEXT("Add a phase after the selected one"), "P",
              Icon::Phase, Applies::WithMap}),
    onCanvas({Command::NewTouchpoint, "new.touchpoint", TEXT("New &Touchpoint"),
              TEXT("Add a touchpoint after the selected one, or at the end of the selected phase"), "T",
              Icon::Touchpoint, Applies::WithMap}),
    onCanvas({Command::NewExperience, "new.experience", TEXT("New &Experience"),
              TEXT("Add what the customer experiences at the touchpoint"), "E", Icon::LaneExperiences,
              Applies::OnTouchpoint}),
    onCanvas({Command::NewBarrier, "new.barrier", TEXT("New &Barrier"),
              TEXT("Add what stands in the customer's way at the touchpoint"), "B", Icon::LaneBarriers,
              Applies::OnTouchpoint}),
    onCanvas({Command::NewAction, "new.action", TEXT("New &Action"),
              TEXT("Add what is to be done about the touchpoint"), "A", Icon::LaneActions, Applies::OnTouchpoint}),
    onCanvas({Command::NewQuote, "new.quote", TEXT("New &Quote"), TEXT("Add what a customer says of the touchpoint"),
              "Q", Icon::LaneQuotes, Applies::OnTouchpoint}),
    onCanvas({Command::StartLink, "new.link", TEXT("New &Link"),
              TEXT("Draw a link from the touchpoint: arrows choose where to, Enter makes it"), "L", Icon::Link,
              Applies::OnPlaced}),
    {Command::NewPersona, "new.persona", TEXT("New Pe&rsona"), TEXT("Add somebody whose journey it is"), "",
     Icon::Persona, Applies::WithMap},
    {Command::NewChannel, "new.channel", TEXT("New &Channel"), TEXT("Add a place where touchpoints happen"), "",
     Icon::Channel, Applies::WithMap},
    {Command::NewProcess, "new.process", TEXT("New Pr&ocess"),
     TEXT("Add a process of the company that runs behind touchpoints"), "", Icon::LaneProcesses, Applies::WithMap},
    {Command::NewLane, "new.lane", TEXT("New La&ne of Texts"), TEXT("Add a lane of your own to the map"), "",
     Icon::LaneText, Applies::WithMap},
    {Command::HideLane, "lane.hide", TEXT("&Hide Lane"), TEXT("Leave the lane out of the map; its content stays"), "",
     std::nullopt, Applies::OnLane},
    onCanvas({Command::FeelVeryUnhappy, "rate.feeling-1", TEXT("&Very Unhappy"),
              TEXT("The customer is very unhappy at the touchpoint"), "1", Icon::FaceVeryUnhappy,
              Applies::OnTouchpoint}),
    onCanvas({Command::FeelUnhappy, "rate.feeling-2", TEXT("&Unhappy"),
              TEXT("The customer is unhappy at the touchpoint"), "2", Icon::FaceUnhappy, Applies::OnTouchpoint}),
    onCanvas({Command::FeelNeutral, "rate.feeling-3", TEXT("&Neutral"),
              TEXT("The customer feels neither well nor badly at the touchpoint"), "3", Icon::FaceNeutral,
              Applies::OnTouchpoint}),
    onCanvas({Command::FeelHappy, "rate.feeling-4", TEXT("&Happy"), TEXT("The customer is happy at the touchpoint"),
              "4", Icon::FaceHappy, Applies::OnTouchpoint}),
    onCanvas({Command::FeelDelighted, "rate.feeling-5", TEXT("&Delighted"),
              TEXT("The customer is delighted at the touchpoint"), "5", Icon::FaceDelighted, Applies::OnTouchpoint}),
    onCanvas({Command::FeelNothing, "rate.feeling-clear", TEXT("Not &Rated"), TEXT("Take the feeling away"), "0",
              std::nullopt, Applies::OnTouchpoint}),
    onCanvas({Command::ImportanceLowest, "rate.importance-1", TEXT("Importance &1"),
              TEXT("The touchpoint matters very little to the customer"), "Ctrl+1", std::nullopt,
              Applies::OnTouchpoint}),
    onCanvas({Command::ImportanceLow, "rate.importance-2", TEXT("Importance &2"),
              TEXT("The touchpoint matters little to the customer"), "Ctrl+2", std::nullopt, Applies::OnTouchpoint}),
    onCanvas({Command::ImportanceMedium, "rate.importance-3", TEXT("Importance &3"),
              TEXT("The touchpoint matters to the customer"), "Ctrl+3", std::nullopt, Applies::OnTouchpoint}),
    onCanvas({Command::ImportanceHigh, "rate.importance-4", TEXT("Importance &4"),
              TEXT("The touchpoint matters much to the customer"), "Ctrl+4", std::nullopt, Applies::OnTouchpoint}),
    onCanvas({Command::ImportanceHighest, "rate.importance-5", TEXT("Importance &5"),
              TEXT("The touchpoint decides for the customer"), "Ctrl+5", std::nullopt, Applies::OnTouchpoint}),
    onCanvas({Command::MomentOfTruth, "rate.moment-of-truth", TEXT("Moment of &Truth"),
              TEXT("Mark the touchpoint as one where the customer is won or lost, or take the mark off"), "M",
              Icon::Star, Applies::OnTouchpoint}),
    onCanvas({Command::GiveVote, "vote.give", TEXT("Give &Vote"), TEXT("One vote more for the touchpoint or action"),
              "V", std::nullopt, Applies::OnTouchpoint}),
    onCanvas({Command::TakeVote, "vote.take-back", TEXT("Take Vote &Back"),
              TEXT("One vote less for the touchpoint or action"), "Shift+V", std::nullopt, Applies::OnTouchpoint}),
    {Command::VotingRound, "vote.round", TEXT("Voting &Round…"),
     TEXT("Count dot votes, so many for each person and no more"), "", std::nullopt, Applies::WithTouchpoints},
    {Command::ClearVotes, "vote.clear", TEXT("Take &All Votes Off"), TEXT("Begin anew without votes"), "", std::nullopt,
     Applies::WithTouchpoints},
    {Command::OpenSubjourney, "subjourney.open", TEXT("&Open Sub-Journey"),
     TEXT("Open the map that tells the touchpoint at closer range"), "Ctrl+J", Icon::Subjourney, Applies::OnPlaced},
    {Command::NewSubjourney, "subjourney.new", TEXT("&New Sub-Journey"),
     TEXT("Make a map beside this one that tells the touchpoint at closer range"), "", std::nullopt, Applies::OnPlaced},
    onCanvas({Command::MoveBack, "move.back", TEXT("Move &Left"), TEXT("Move the touchpoint or phase one place back"),
              "Alt+Left", std::nullopt, Applies::AlongMap}),
    onCanvas({Command::MoveForward, "move.forward", TEXT("Move Ri&ght"),
              TEXT("Move the touchpoint or phase one place on"), "Alt+Right", std::nullopt, Applies::AlongMap}),
    onCanvas({Command::MoveUp, "move.up", TEXT("Move &Up"), TEXT("Move what is selected up in its list"), "Alt+Up",
              std::nullopt, Applies::InList}),
    onCanvas({Command::MoveDown, "move.down", TEXT("Move &Down"), TEXT("Move what is selected down in its list"),
              "Alt+Down", std::nullopt, Applies::InList}),
    onCanvas({Command::SelectAll, "select.all", TEXT("Select &All"), TEXT("Select all touchpoints on the map"),
              "Ctrl+A", std::nullopt, Applies::WithMapOrText}),
    {Command::SelectNothing, "select.nothing", TEXT("Select &Nothing"), TEXT("Show the map as a whole"), "Ctrl+Shift+A",
     std::nullopt, Applies::WithSelection},
    {Command::NextTouchpoint, "select.next", TEXT("N&ext Touchpoint"), TEXT("Go on along the journey"), "Ctrl+PgDown",
     Icon::ChevronRight, Applies::WithTouchpoints},
    {Command::PreviousTouchpoint, "select.previous", TEXT("Pre&vious Touchpoint"), TEXT("Go back along the journey"),
     "Ctrl+PgUp", Icon::ChevronLeft, Applies::WithTouchpoints},
    {Command::NextMap, "map.next", TEXT("Next &Map"), TEXT("Bring the next open map to the front"), "Ctrl+Tab",
     std::nullopt, Applies::WithTwoMaps},
    {Command::PreviousMap, "map.previous", TEXT("Previous Ma&p"), TEXT("Bring the map before to the front"),
     "Ctrl+Shift+Tab", std::nullopt, Applies::WithTwoMaps},
    {Command::ZoomIn, "view.zoom-in", TEXT("Zoom &In"), TEXT("Look closer"), "Ctrl++ Ctrl+=", Icon::Plus,
     Applies::WithMap},
    {Command::ZoomOut, "view.zoom-out", TEXT("Zoom &Out"), TEXT("See more of the map"), "Ctrl+-", Icon::Minus,
     Applies::WithMap},
    {Command::ZoomNatural, "view.zoom-natural", TEXT("&Natural Size"), TEXT("Show the map at 100 %"), "Ctrl+0",
     std::nullopt, Applies::WithMap},
    {Command::ZoomFit, "view.zoom-fit", TEXT("&Whole Map"), TEXT("Show all of the map"), "Ctrl+9", Icon::Fit,
     Applies::WithMap},
    {Command::Present, "present.start", TEXT("P&resent"), TEXT("Show the map to a room, phase by phase"), "F5",
     Icon::Present, Applies::WithMap},
    {Command::PresentFromHere, "present.from-here", TEXT("Present fro&m Here"),
     TEXT("Show the map to a room, beginning at what is selected"), "Shift+F5", std::nullopt, Applies::WithMap},
    {Command::HideScores, "present.hide-scores", TEXT("Hide &Scores at First"),
     TEXT("Present without scores until they are shown with S"), "", std::nullopt, Applies::Always, true},
    {Command::FullScreen, "view.full-screen", TEXT("&Full Screen"), TEXT("Use the whole screen"), "F11",
     Icon::Fullscreen, Applies::Always, true},
    {Command::ShowOutline, "view.outline", TEXT("Out&line"), TEXT("Show or hide the outline"), "Ctrl+Shift+O",
     Icon::Outline, Applies::Always, true},
    {Command::ShowPanel, "view.panel", TEXT("Side &Panel"), TEXT("Show or hide the side panel"), "Ctrl+Shift+P",
     Icon::Panel, Applies::Always, true},
    {Command::ShowInsights, "view.insights", TEXT("&Insights"), TEXT("Open or close the insights below the map"),
     "Ctrl+Shift+I", Icon::Insights, Applies::Always, true},
    {Command::InsightsAll, "insights.all", TEXT("&All Insights"), TEXT("Show the insights side by side"), "",
     std::nullopt, Applies::WithMap},
    {Command::InsightsWeakest, "insights.weakest", TEXT("&Weakest Links"),
     TEXT("Show the touchpoints by how urgent they are"), "", Icon::Insights, Applies::WithMap},
    {Command::InsightsEffectCost, "insights.effect-cost", TEXT("&Effect and Cost"),
     TEXT("Show the actions by effect and cost"), "", Icon::EffectCost, Applies::WithMap},
    {Command::InsightsBalance, "insights.balance", TEXT("&Balance"), TEXT("Show where the weight of the journey lies"),
     "", Icon::Balance, Applies::WithMap},
    {Command::InsightsCompare, "insights.compare", TEXT("&Compare"),
     TEXT("Compare the map with another one, such as its future state"), "", Icon::Compare, Applies::WithMap},
    {Command::InsightsWhatIf, "insights.what-if", TEXT("What I&f"),
     TEXT("Try other weights and ratings without changing the map"), "", Icon::Settings, Applies::WithMap},
    {Command::InsightsBasis, "insights.basis", TEXT("Ba&sis"),
     TEXT("Show what the ratings rest on, and what to find out first"), "", Icon::Coverage, Applies::WithMap},
    {Command::InsightsDisagreement, "insights.disagreement", TEXT("&Disagreement"),
     TEXT("Show where the personas feel differently"), "", Icon::Persona, Applies::WithMap},
    theme(Command::ThemeSystem, "view.theme-system", TEXT("Like the &System"), TEXT("Light or dark as the system is")),
    theme(Command::ThemeLight, "view.theme-light", TEXT("&Light Theme"), TEXT("Always light"), Icon::Sun),
    theme(Command::ThemeDark, "view.theme-dark", TEXT("&Dark Theme"), TEXT("Always dark; the map stays on white paper"),
          Icon::Moon),
    {Command::About, "help.about", TEXT("&About Rejse"), TEXT("Version and licence"), "", Icon::Info},
    {Command::AboutQt, "help.about-qt", TEXT("About &Qt"), TEXT("The toolkit that Rejse is built with"), ""},
    keyed(Keys::Window, Command::OpenMenu, "menu.open", TEXT("Open the menu"), "F10", Applies::Always),
    keyed(Keys::Canvas, Command::GoLeft, "go.left", TEXT("The touchpoint or phase before"), "Left"),
    keyed(Keys::Canvas, Command::GoRight, "go.right", TEXT("The touchpoint or phase after"), "Right"),
    keyed(Keys::Canvas, Command::GoUp, "go.up", TEXT("Up in the column"), "Up"),
    keyed(Keys::Canvas, Command::GoDown, "go.down", TEXT("Down in the column"), "Down"),
    keyed(Keys::Canvas, Command::GoFirst, "go.first", TEXT("The first touchpoint"), "Home"),
    keyed(Keys::Canvas, Command::GoLast, "go.last", TEXT("The last touchpoint"), "End"),
    keyed(Keys::Canvas, Command::AddAfter, "add.after", TEXT("Add another of the same kind after the selected one"),
          "Return Enter"),
    keyed(Keys::Canvas, Command::AddBefore, "add.before", TEXT("Add another of the same kind before the selected one"),
          "Shift+Return Shift+Enter"),
    keyed(Keys::Canvas, Command::ExtendBack, "select.extend-back", TEXT("Select the touchpoint before as well"),
          "Shift+Left"),
    keyed(Keys::Canvas, Command::ExtendForward, "select.extend-forward", TEXT("Select the touchpoint after as well"),
          "Shift+Right"),
    keyed(Keys::Canvas, Command::LeaveSelection, "select.leave", TEXT("Select nothing"), "Esc"),
    keyed(Keys::Presenting, Command::StageNext, "stage.next", TEXT("Next"), "Right"),
    keyed(Keys::Presenting, Command::StageContinue, "stage.continue", TEXT("Next, out of the overview"),
          "Space PgDown Return Enter"),
    keyed(Keys::Presenting, Command::StageBack, "stage.back", TEXT("Back"), "Left Backspace PgUp"),
    keyed(Keys::Presenting, Command::StageNextPhase, "stage.next-phase", TEXT("To the next phase"), "Down"),
    keyed(Keys::Presenting, Command::StagePreviousPhase, "stage.previous-phase", TEXT("To the phase before"), "Up"),
    keyed(Keys::Presenting, Command::StageFirst, "stage.first", TEXT("To the overview"), "Home"),
    keyed(Keys::Presenting, Command::StageLast, "stage.last", TEXT("To where to start"), "End"),
    keyed(Keys::Presenting, Command::StageOverview, "stage.overview", TEXT("The whole map in between"), "O Tab"),
    keyed(Keys::Presenting, Command::StageBlack, "stage.black", TEXT("A black screen, and back"), "B ."),
    keyed(Keys::Presenting, Command::StageScores, "stage.scores", TEXT("Show or hide the scores"), "S"),
    keyed(Keys::Presenting, Command::StageKeys, "stage.keys", TEXT("Show the keys"), "F1 ?"),
    keyed(Keys::Presenting, Command::StageTouchpoint, "stage.touchpoint", TEXT("Add a touchpoint"), "T"),
    keyed(Keys::Presenting, Command::StageNote, "stage.note", TEXT("Note what is said"), "N"),
    keyed(Keys::Presenting, Command::StageGiveVote, "stage.give-vote", TEXT("Give a vote"), "V"),
    keyed(Keys::Presenting, Command::StageTakeVote, "stage.take-vote", TEXT("Take a vote back"), "Shift+V"),
    keyed(Keys::Presenting, Command::StageRound, "stage.round", TEXT("A round of dot votes, and its end"), "D"),
    keyed(Keys::Presenting, Command::StageNotes, "stage.notes", TEXT("The window with notes"), "W"),
    keyed(Keys::Presenting, Command::StageNotesDown, "stage.notes-down", TEXT("Further down in the notes"),
          "Shift+PgDown"),
    keyed(Keys::Presenting, Command::StageNotesUp, "stage.notes-up", TEXT("Further up in the notes"), "Shift+PgUp"),
    keyed(Keys::Presenting, Command::StageSwap, "stage.swap", TEXT("Swap the screens"), "X"),
    keyed(Keys::Presenting, Command::StageTimer, "stage.timer", TEXT("Start or stop the time"), "C"),
    keyed(Keys::Presenting, Command::StageTimerReset, "stage.timer-reset", TEXT("Set the time back"), "Shift+C"),
    keyed(Keys::Presenting, Command::StageMoreTime, "stage.more-time", TEXT("Five minutes more"), "+"),
    keyed(Keys::Presenting, Command::StageLessTime, "stage.less-time", TEXT("Five minutes less"), "-"),
    keyed(Keys::Presenting, Command::StageEnd, "stage.end", TEXT("End"), "Esc"),
}};

#undef TEXT

} // namespace

std::span<const CommandInfo> commands()
{
    return std::span(commandTable).first(commandCount);
}

std::span<const CommandInfo> allCommands()
{
    return commandTable;
}

const CommandInfo& info(Command command)
{
    return commandTable[static_cast<std::size_t>(command)];
}

QString commandText(const CommandInfo& info)
{
    return QCoreApplication::translate("Commands", info.text);
}

QString commandHint(const CommandInfo& info)
{
    return QCoreApplication::translate("Commands", info.hint);
}

} // namespace rejse::commands
