// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/words.h"

/// The words of a report that no map has, in English, Danish and Norwegian; see layout::Words.
namespace rejse::report::words {

using Term = std::array<std::string_view, 3>;

inline constexpr Term report{"Report", "Rapport", "Rapport"};
inline constexpr Term contents{"Contents", "Indhold", "Innhold"};
inline constexpr Term page{"Page %1 of %2", "Side %1 af %2", "Side %1 av %2"};
inline constexpr Term map{"The map", "Kortet", "Kartet"};
inline constexpr Term phases{"Phase by phase", "Fase for fase", "Fase for fase"};
inline constexpr Term effectAndCost{"Effect and cost", "Effekt og omkostning", "Effekt og kostnad"};
inline constexpr Term balance{"Balance", "Balance", "Balanse"};
inline constexpr Term plan{"Plan", "Plan", "Plan"};
inline constexpr Term basis{"Basis of the ratings", "Vurderingernes grundlag", "Grunnlaget for vurderingene"};

inline constexpr Term wholeMap{
    "The whole map, made smaller to fit the page; on a screen it can be enlarged as far as wanted.",
    "Hele kortet, gjort mindre, så det passer på siden; på en skærm kan det forstørres, så meget man vil.",
    "Hele kartet, gjort mindre så det får plass på siden; på en skjerm kan det forstørres så mye man vil."};
inline constexpr Term urgencyFormula{
    "Touchpoints by urgency: importance ÷ 5 × (100 − score). The highest is the weakest link.",
    "Touchpoints efter hastegrad: vigtighed ÷ 5 × (100 − score). Det højeste er det svageste led.",
    "Kontaktpunkter etter hastegrad: viktighet ÷ 5 × (100 − score). Det høyeste er det svakeste leddet."};
inline constexpr Term planOrder{
    "The best value first, effect ÷ cost, then the more urgent touchpoint. The numbers lead to the plan of actions.",
    "Den bedste værdi først, effekt ÷ omkostning, derefter det touchpoint, der haster mest. Numrene fører til "
    "handlingsplanen.",
    "Den beste verdien først, effekt ÷ kostnad, deretter kontaktpunktet som haster mest. Numrene fører til "
    "handlingsplanen."};

inline constexpr Term ease{"Ease", "Lethed", "Letthet"};
inline constexpr Term delivery{"Delivery", "Indfrielse", "Innfrielse"};
inline constexpr Term importance{"Importance", "Vigtighed", "Viktighet"};
inline constexpr Term urgency{"Urgency", "Hastegrad", "Hastegrad"};
inline constexpr Term rank{"no. %1 of %2", "nr. %1 af %2", "nr. %1 av %2"};
inline constexpr Term ofFive{"%1 of 5", "%1 af 5", "%1 av 5"};
inline constexpr Term owner{"Owner", "Ansvarlig", "Ansvarlig"};
inline constexpr Term due{"Due", "Frist", "Frist"};
inline constexpr Term noOwner{"No owner yet", "Ingen ansvarlig endnu", "Ingen ansvarlig ennå"};
inline constexpr Term noDate{"no date", "ingen frist", "ingen frist"};
inline constexpr Term notWeighed{"Not weighed yet", "Ikke vægtet endnu", "Ikke vektet ennå"};
inline constexpr Term settled{"Done, or kept as it is", "Gjort, eller beholdes", "Gjort, eller beholdes"};
inline constexpr Term noActions{"There are no actions on the map yet.", "Der er ingen tiltag på kortet endnu.",
                                "Det er ingen tiltak på kartet ennå."};
inline constexpr Term noTouchpoints{"No touchpoints yet.", "Ingen touchpoints endnu.", "Ingen kontaktpunkter ennå."};
inline constexpr Term nothingScored{"Nothing has been rated yet.", "Intet er vurderet endnu.",
                                    "Ingenting er vurdert ennå."};

inline constexpr Term stage{"Stage", "Tidspunkt", "Tidspunkt"};
inline constexpr Term contact{"Contact", "Kontakt", "Kontakt"};
inline constexpr Term direct{"Direct", "Direkte", "Direkte"};
inline constexpr Term indirect{"Indirect", "Indirekte", "Indirekte"};
inline constexpr Term medium{"Medium", "Medium", "Medium"};
inline constexpr Term ownership{"Ownership", "Ejerskab", "Eierskap"};
inline constexpr Term owned{"Owned", "Egne", "Egne"};
inline constexpr Term partner{"Partner", "Partner", "Partner"};
inline constexpr Term independent{"Independent", "Uafhængige", "Uavhengige"};
inline constexpr Term begunBy{"Begun by", "Begyndt af", "Begynt av"};
inline constexpr Term customer{"Customer", "Kunden", "Kunden"};
inline constexpr Term company{"Company", "Virksomheden", "Bedriften"};
inline constexpr Term notSaid{"Not said", "Ikke oplyst", "Ikke oppgitt"};
inline constexpr Term recurring{"Channels met more than once", "Kanaler, der mødes mere end én gang",
                                "Kanaler som møtes mer enn én gang"};

inline constexpr Term workshop{"Agreed in the workshop", "Enighed i workshoppen", "Enighet i workshopen"};
inline constexpr Term observed{"Observed", "Observeret", "Observert"};
inline constexpr Term interviews{"Interviews", "Interviews", "Intervjuer"};
inline constexpr Term survey{"Survey", "Spørgeskema", "Spørreundersøkelse"};
inline constexpr Term data{"Data", "Data", "Data"};
inline constexpr Term respondents{"%1 asked", "%1 adspurgte", "%1 spurte"};
inline constexpr Term restOnAssumption{
    "%1 of %2 rated touchpoints rest on assumption or name no source.",
    "%1 af %2 vurderede touchpoints hviler på antagelser eller nævner ingen kilde.",
    "%1 av %2 vurderte kontaktpunkter hviler på antakelser eller nevner ingen kilde."};
inline constexpr Term oneRestsOnAssumption{
    "%1 of %2 rated touchpoints rests on assumption or names no source.",
    "%1 af %2 vurderede touchpoints hviler på antagelser eller nævner ingen kilde.",
    "%1 av %2 vurderte kontaktpunkter hviler på antakelser eller nevner ingen kilde."};
inline constexpr Term unrated{"Not rated yet", "Ikke vurderet endnu", "Ikke vurdert ennå"};

} // namespace rejse::report::words
