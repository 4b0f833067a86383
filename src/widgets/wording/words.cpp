// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wording/words.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <array>

namespace rejse::widgets {

namespace {

template <typename E, std::size_t N> QString pick(const std::array<const char*, N>& names, E value)
{
    return QCoreApplication::translate("Words", names[static_cast<std::size_t>(value)]);
}

#define WORD(text) QT_TRANSLATE_NOOP("Words", text)

constexpr std::array stages{WORD("before the purchase"), WORD("during the purchase"), WORD("after the purchase")};
constexpr std::array contacts{WORD("direct"), WORD("indirect")};
constexpr std::array initiators{WORD("the customer"), WORD("the company")};
constexpr std::array media{WORD("online"), WORD("offline")};
constexpr std::array ownerships{WORD("owned"), WORD("a partner's"), WORD("independent")};
constexpr std::array meetings{WORD("employee"), WORD("communication"), WORD("product"), WORD("premises")};
constexpr std::array answers{WORD("Yes"), WORD("Partly"), WORD("No")};
constexpr std::array experienceKinds{WORD("rational"), WORD("emotional")};
constexpr std::array barrierKinds{WORD("illogical"), WORD("confusing"), WORD("difficult"), WORD("blocking")};
constexpr std::array decisions{WORD("change"), WORD("add"), WORD("remove"), WORD("keep")};
constexpr std::array statuses{WORD("Idea"), WORD("Agreed"), WORD("Doing"), WORD("Done")};
constexpr std::array bases{WORD("assumed"),  WORD("agreed in the workshop"),
                           WORD("observed"), WORD("interviews"),
                           WORD("a survey"), WORD("data")};
constexpr std::array roles{WORD("customer"), WORD("user"), WORD("decision-maker"), WORD("influencer")};
constexpr std::array markets{WORD("consumers"), WORD("companies")};
constexpr std::array states{WORD("as it is"), WORD("as it is meant to be")};
constexpr std::array quadrants{WORD("Quick win"), WORD("Big bet"), WORD("Fill-in"), WORD("Thankless")};
constexpr std::array channelIcons{
    WORD("website"), WORD("search"),   WORD("social media"), WORD("e-mail"),        WORD("phone"),
    WORD("chat"),    WORD("meeting"),  WORD("shop"),         WORD("event"),         WORD("advertisement"),
    WORD("outdoor"), WORD("press"),    WORD("review"),       WORD("word of mouth"), WORD("newsletter"),
    WORD("video"),   WORD("document"), WORD("packaging"),    WORD("product"),       WORD("delivery"),
    WORD("invoice"), WORD("contract"), WORD("service"),      WORD("app"),           WORD("other")};

#undef WORD

} // namespace

QString name(Stage stage)
{
    return pick(stages, stage);
}
QString name(Contact contact)
{
    return pick(contacts, contact);
}
QString name(Initiator initiator)
{
    return pick(initiators, initiator);
}
QString name(Medium medium)
{
    return pick(media, medium);
}
QString name(Ownership ownership)
{
    return pick(ownerships, ownership);
}
QString name(Meets meets)
{
    return pick(meetings, meets);
}
QString name(Answer answer)
{
    return pick(answers, answer);
}
QString name(ExperienceKind kind)
{
    return pick(experienceKinds, kind);
}
QString name(BarrierKind kind)
{
    return pick(barrierKinds, kind);
}
QString name(Decision decision)
{
    return pick(decisions, decision);
}
QString name(Status status)
{
    return pick(statuses, status);
}
QString name(Basis basis)
{
    return pick(bases, basis);
}
QString name(Role role)
{
    return pick(roles, role);
}
QString name(Market market)
{
    return pick(markets, market);
}
QString name(State state)
{
    return pick(states, state);
}
QString name(Quadrant quadrant)
{
    return pick(quadrants, quadrant);
}

QString name(ChannelIcon icon)
{
    return pick(channelIcons, icon);
}

QString dateText(const Date& date)
{
    return QLocale().toString(QDate(date.year, date.month, date.day), QLocale::LongFormat);
}

} // namespace rejse::widgets
