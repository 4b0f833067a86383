// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/words.h"

#include "rejse/model/language.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace rejse::layout {

namespace {

/// One word in English, Danish and Norwegian.
using Row = std::array<std::string_view, 3>;

constexpr std::array<Row, static_cast<std::size_t>(Word::PlaceOf) + 1> wordTable{{
    {"Current journey", "Nuværende rejse", "Nåværende reise"},
    {"Future journey", "Fremtidig rejse", "Fremtidig reise"},
    {"Journey score", "Rejsens score", "Reisens score"},
    {"Chain strength", "Kædens styrke", "Kjedens styrke"},
    {"Weakest link", "Svageste led", "Svakeste ledd"},
    {"Weakest phase", "Svageste fase", "Svakeste fase"},
    {"Coverage", "Dækning", "Dekning"},
    {"%1 of %2 touchpoints", "%1 af %2 touchpoints", "%1 av %2 kontaktpunkter"},
    {"Customer journey", "Kunderejsen", "Kundereisen"},
    {"Buying journey", "Købsrejsen", "Kjøpsreisen"},
    {"No channel", "Uden kanal", "Uten kanal"},
    {"No process", "Ingen proces", "Ingen prosess"},
    {"Behind the scenes", "Bag kulisserne", "Bak kulissene"},
    {"Not rated", "Ikke vurderet", "Ikke vurdert"},
    {"Not scored", "Ingen score", "Ingen score"},
    {"No phases yet", "Ingen faser endnu", "Ingen faser ennå"},
    {"Untitled phase", "Fase uden navn", "Fase uten navn"},
    {"Based on", "Bygger på", "Bygger på"},
    {"Effect", "Effekt", "Effekt"},
    {"Cost", "Omkostning", "Kostnad"},
    {"%1 in all", "%1 i alt", "%1 i alt"},
    {"Sub-journey", "Delrejse", "Delreise"},
    {"Score 0–100 = feeling %1 + ease %2 + delivery %3", "Score 0–100 = følelse %1 + lethed %2 + levering %3",
     "Score 0–100 = følelse %1 + letthet %2 + levering %3"},
    {"Feeling", "Følelse", "Følelse"},
    {"Score", "Score", "Score"},
    {"Touchpoint", "Touchpoint", "Kontaktpunkt"},
    {"Experience, barrier", "Oplevelse, barriere", "Opplevelse, barriere"},
    {"Action, path", "Tiltag, forløb", "Tiltak, forløp"},
    {"Direct contact", "Direkte kontakt", "Direkte kontakt"},
    {"Indirect contact", "Indirekte kontakt, omtale", "Indirekte kontakt, omtale"},
    {"Online", "Online", "Online"},
    {"Offline", "Offline", "Offline"},
    {"Customer starts", "Kunden begynder", "Kunden begynner"},
    {"Company starts", "Virksomheden begynder", "Bedriften begynner"},
    {"Moment of truth", "Afgørende øjeblik", "Avgjørende øyeblikk"},
    {"Importance, 1–5", "Vigtighed, 1–5", "Viktighet, 1–5"},
    {"Fulfilment, 1–5", "Indfrielse, 1–5", "Innfrielse, 1–5"},
    {"Severity, 1–3", "Alvor, 1–3", "Alvorlighet, 1–3"},
    {"Branch", "Gren", "Gren"},
    {"Loop", "Løkke", "Sløyfe"},
    {"Handover", "Overlevering", "Overlevering"},
    {"Assumed", "Antaget", "Antatt"},
    {"Votes", "Stemmer", "Stemmer"},
    {"Overview", "Overblik", "Oversikt"},
    {"Where to start", "Hvor begynder vi?", "Hvor begynner vi?"},
    {"Weakest links", "Svageste led", "Svakeste ledd"},
    {"What to do first", "Det gør vi først", "Dette gjør vi først"},
    {"by votes", "efter stemmer", "etter stemmer"},
    {"Nothing is rated yet", "Intet er vurderet endnu", "Ingenting er vurdert ennå"},
    {"No actions yet", "Ingen tiltag endnu", "Ingen tiltak ennå"},
    {"%1 of %2", "%1 af %2", "%1 av %2"},
}};

/// One element, several elements.
using CountRow = std::array<std::array<std::string_view, 2>, 3>;

constexpr std::array<CountRow, static_cast<std::size_t>(Counted::BigBet) + 1> countTable{{
    {{{"handover", "handovers"}, {"overlevering", "overleveringer"}, {"overlevering", "overleveringer"}}},
    {{{"direct", "direct"}, {"direkte", "direkte"}, {"direkte", "direkte"}}},
    {{{"indirect", "indirect"}, {"indirekte", "indirekte"}, {"indirekte", "indirekte"}}},
    {{{"rational", "rational"}, {"rationel", "rationelle"}, {"rasjonell", "rasjonelle"}}},
    {{{"emotional", "emotional"}, {"følelsesmæssig", "følelsesmæssige"}, {"følelsesmessig", "følelsesmessige"}}},
    {{{"blocking", "blocking"}, {"blokerende", "blokerende"}, {"blokkerende", "blokkerende"}}},
    {{{"quick win", "quick wins"}, {"hurtig gevinst", "hurtige gevinster"}, {"rask gevinst", "raske gevinster"}}},
    {{{"big bet", "big bets"}, {"stor satsning", "store satsninger"}, {"stor satsing", "store satsinger"}}},
}};

constexpr std::array<Row, 9> laneTable{{
    {"Storyboard", "Storyboard", "Storyboard"},
    {"Touchpoints", "Touchpoints", "Kontaktpunkter"},
    {"Feelings", "Følelser", "Følelser"},
    {"Quotes", "Citater", "Sitater"},
    {"Experiences", "Oplevelser", "Opplevelser"},
    {"Barriers", "Barrierer", "Barrierer"},
    {"Actions", "Tiltag", "Tiltak"},
    {"Processes", "Processer", "Prosesser"},
    {"Metrics", "Målinger", "Målinger"},
}};

constexpr std::array<Row, 3> stageTable{{
    {"Before the purchase", "Før købet", "Før kjøpet"},
    {"During the purchase", "Under købet", "Under kjøpet"},
    {"After the purchase", "Efter købet", "Etter kjøpet"},
}};

constexpr std::array<Row, 4> roleTable{{
    {"Customer", "Kunde", "Kunde"},
    {"User", "Bruger", "Bruker"},
    {"Decision-maker", "Beslutningstager", "Beslutningstaker"},
    {"Influencer", "Påvirker", "Påvirker"},
}};

constexpr std::array<Row, 5> feelingTable{{
    {"Very unhappy", "Meget utilfreds", "Svært misfornøyd"},
    {"Unhappy", "Utilfreds", "Misfornøyd"},
    {"Neutral", "Neutral", "Nøytral"},
    {"Happy", "Tilfreds", "Fornøyd"},
    {"Delighted", "Begejstret", "Begeistret"},
}};

constexpr std::array<Row, 2> experienceTable{{
    {"Rational", "Rationel", "Rasjonell"},
    {"Emotional", "Følelsesmæssig", "Følelsesmessig"},
}};

constexpr std::array<Row, 4> barrierTable{{
    {"Illogical", "Ulogisk", "Ulogisk"},
    {"Confusing", "Forvirrende", "Forvirrende"},
    {"Difficult", "Besværlig", "Vanskelig"},
    {"Blocking", "Blokerende", "Blokkerende"},
}};

constexpr std::array<Row, 4> decisionTable{{
    {"Change", "Ændre", "Endre"},
    {"Add", "Tilføje", "Legge til"},
    {"Remove", "Fjerne", "Fjerne"},
    {"Keep", "Beholde", "Beholde"},
}};

constexpr std::array<Row, 4> quadrantTable{{
    {"Quick win", "Hurtig gevinst", "Rask gevinst"},
    {"Big bet", "Stor satsning", "Stor satsing"},
    {"Fill-in", "Lille gevinst", "Liten gevinst"},
    {"Thankless", "Ikke umagen værd", "Ikke bryet verdt"},
}};

constexpr std::array<Row, 4> statusTable{{
    {"Idea", "Idé", "Idé"},
    {"Agreed", "Aftalt", "Avtalt"},
    {"Doing", "I gang", "I gang"},
    {"Done", "Gjort", "Gjort"},
}};

constexpr std::array<Row, 12> monthTable{{
    {"January", "januar", "januar"},
    {"February", "februar", "februar"},
    {"March", "marts", "mars"},
    {"April", "april", "april"},
    {"May", "maj", "mai"},
    {"June", "juni", "juni"},
    {"July", "juli", "juli"},
    {"August", "august", "august"},
    {"September", "september", "september"},
    {"October", "oktober", "oktober"},
    {"November", "november", "november"},
    {"December", "december", "desember"},
}};

constexpr std::array<std::array<std::string_view, 2>, 3> quoteMarks{{{"“", "”"}, {"»", "«"}, {"«", "»"}}};

} // namespace

std::string filled(std::string_view pattern, std::initializer_list<std::string> values)
{
    std::string text;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const std::size_t number =
            pattern[i] == '%' && i + 1 < pattern.size() ? static_cast<std::size_t>(pattern[i + 1] - '1') : 9;
        if (number < values.size()) {
            text += *(values.begin() + number);
            ++i;
        } else {
            text += pattern[i];
        }
    }
    return text;
}

Words::Words(std::string_view languageTag)
{
    const std::string language = languageOf(languageTag);
    if (language == "da") {
        m_language = Language::Danish;
    } else if (language == "nb") {
        m_language = Language::Norwegian;
    }
}

std::string_view Words::operator()(Word word) const
{
    return wordTable[static_cast<std::size_t>(word)][index()];
}

std::string Words::counted(Counted what, std::size_t count) const
{
    const auto& forms = countTable[static_cast<std::size_t>(what)][index()];
    return std::to_string(count) + " " + std::string(forms[count == 1 ? 0 : 1]);
}

std::string Words::coverageOf(std::size_t scored, std::size_t all) const
{
    return filled((*this)(Word::CoverageOf), {std::to_string(scored), std::to_string(all)});
}

std::string Words::placeOf(std::size_t place, std::size_t all) const
{
    return filled((*this)(Word::PlaceOf), {std::to_string(place), std::to_string(all)});
}

std::string Words::formula(const Scoring& scoring) const
{
    const double sum = scoring.feeling + scoring.ease + scoring.delivery;
    return filled((*this)(Word::Formula),
                  {percent(scoring.feeling / sum), percent(scoring.ease / sum), percent(scoring.delivery / sum)});
}

std::string_view Words::lane(LaneKind kind) const
{
    const auto row = static_cast<std::size_t>(kind);
    return row < laneTable.size() ? laneTable[row][index()] : std::string_view();
}

std::string_view Words::stage(Stage stage) const
{
    return stageTable[static_cast<std::size_t>(stage)][index()];
}

std::string_view Words::role(Role role) const
{
    return roleTable[static_cast<std::size_t>(role)][index()];
}

std::string_view Words::feeling(int feeling) const
{
    return feelingTable[static_cast<std::size_t>(feeling + 2)][index()];
}

std::string_view Words::experience(ExperienceKind kind) const
{
    return experienceTable[static_cast<std::size_t>(kind)][index()];
}

std::string_view Words::barrier(BarrierKind kind) const
{
    return barrierTable[static_cast<std::size_t>(kind)][index()];
}

std::string_view Words::decision(Decision decision) const
{
    return decisionTable[static_cast<std::size_t>(decision)][index()];
}

std::string_view Words::quadrant(Quadrant quadrant) const
{
    return quadrantTable[static_cast<std::size_t>(quadrant)][index()];
}

std::string_view Words::status(Status status) const
{
    return statusTable[static_cast<std::size_t>(status)][index()];
}

std::string Words::number(double value, int decimals) const
{
    std::array<char, 64> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), rounded(value, decimals),
                                   std::chars_format::fixed, decimals);
    std::string text(buffer.data(), end.ptr);
    if (m_language != Language::English && text.find('.') != std::string::npos) {
        text.replace(text.find('.'), 1, ",");
    }
    return text;
}

std::string Words::exactNumber(double value) const
{
    std::array<char, 64> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    std::string text(buffer.data(), end.ptr);
    if (m_language != Language::English && text.find('.') != std::string::npos) {
        text.replace(text.find('.'), 1, ",");
    }
    if (text.front() == '-') {
        text.replace(0, 1, "−");
    }
    return text;
}

std::string Words::percent(double share) const
{
    const std::string figure = number(share * 100, 0);
    return m_language == Language::English ? figure + "%" : figure + "\u00A0%";
}

std::string Words::date(const Date& date) const
{
    const auto month = std::string(monthTable[static_cast<std::size_t>(date.month - 1)][index()]);
    const std::string day = std::to_string(date.day) + (m_language == Language::English ? " " : ". ");
    return day + month + " " + std::to_string(date.year);
}

std::string Words::quoted(std::string_view text) const
{
    constexpr std::array<std::string_view, 6> openings{"“", "„", "»", "«", "‘", "\""};
    constexpr std::array<std::string_view, 6> closings{"”", "“", "«", "»", "’", "\""};
    const bool quotes = std::ranges::any_of(openings, [&](std::string_view mark) { return text.starts_with(mark); })
        && std::ranges::any_of(closings, [&](std::string_view mark) { return text.ends_with(mark); });
    if (quotes) {
        return std::string(text);
    }
    const auto& marks = quoteMarks[index()];
    return std::string(marks[0]) + std::string(text) + std::string(marks[1]);
}

} // namespace rejse::layout
