// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/part_pages.h"

#include "inspector/element_list_section.h"
#include "inspector/map_text.h"
#include "inspector/part_fields.h"
#include "layout/icons.h"
#include "widgets/menu_button.h"
#include "widgets/rating_widgets.h"
#include "widgets/text/pick_box.h"
#include "widgets/wording/numbers.h"
#include "widgets/wording/words.h"

#include <QCheckBox>

#include <algorithm>

namespace rejse::inspector {

namespace {

class ChannelFields : public PartFields<Channel> {
public:
    ChannelFields(editor::MapEditor& editor, const Subject& subject) : PartFields(editor, subject)
    {
        auto* icon = new widgets::MenuButton(iconChoices(), widgets::MenuButton::Face::Text);
        icon->setLabel(ChannelPage::tr("Icon"));
        addRow(ChannelPage::tr("Icon"), icon);
        bindPart(
            icon, ChannelPage::tr("Set icon"),
            [](const Channel& channel) { return placeOfValue(std::optional(channel.icon)); },
            [](Channel& channel, const std::optional<int>& value) { channel.icon = static_cast<ChannelIcon>(*value); });
        auto* medium = new widgets::Segmented({{widgets::name(Medium::Online)}, {widgets::name(Medium::Offline)}});
        medium->setLabel(ChannelPage::tr("Medium"));
        addRow(ChannelPage::tr("Medium"), medium);
        bindPart(
            medium, ChannelPage::tr("Set medium"), [](const Channel& channel) { return placeOfValue(channel.medium); },
            [](Channel& channel, const std::optional<int>& value) { channel.medium = valueAt<Medium>(value); });
        auto* ownership = new widgets::Segmented({{widgets::name(Ownership::Owned)},
                                                  {widgets::name(Ownership::Partner)},
                                                  {widgets::name(Ownership::Independent)}});
        ownership->setLabel(ChannelPage::tr("Ownership"));
        addRow({}, ownership);
        bindPart(
            ownership, ChannelPage::tr("Set ownership"),
            [](const Channel& channel) { return placeOfValue(channel.ownership); },
            [](Channel& channel, const std::optional<int>& value) { channel.ownership = valueAt<Ownership>(value); });
    }

private:
    static std::vector<widgets::MenuButton::Choice> iconChoices()
    {
        std::vector<widgets::MenuButton::Choice> choices;
        for (int i = 0; i <= static_cast<int>(ChannelIcon::Other); ++i) {
            choices.push_back({widgets::name(static_cast<ChannelIcon>(i)), static_cast<layout::Icon>(i)});
        }
        return choices;
    }
};

class ProcessFields : public PartFields<Process> {
public:
    ProcessFields(editor::MapEditor& editor, const Subject& subject) : PartFields(editor, subject)
    {
        addText(ProcessPage::tr("Owner"), TextField::ProcessOwner)
            ->setPlaceholder(ProcessPage::tr("Who answers for it"));
    }
};

class LaneFields : public PartFields<Lane> {
public:
    LaneFields(editor::MapEditor& editor, const Subject& subject) : PartFields(editor, subject)
    {
        auto* shown = new QCheckBox(LanePage::tr("Shown on the map"));
        shown->setAccessibleName(shown->text());
        shown->setMinimumHeight(32);
        addRow({}, shown);
        bindPart(
            shown, LanePage::tr("Show or hide lane"),
            [](const Lane& lane) { return lane.hidden ? std::nullopt : std::optional(0); },
            [](Lane& lane, const std::optional<int>& value) { lane.hidden = !value; });
        auto* kind = new widgets::Segmented({{LanePage::tr("texts")}, {LanePage::tr("a dashed line")}},
                                            widgets::ChoiceRow::Clearing::Never);
        kind->setLabel(LanePage::tr("Holds"));
        QWidget* row = addRow(LanePage::tr("Holds"), kind);
        bindPart(
            kind, LanePage::tr("Change kind of lane"),
            [](const Lane& lane) { return std::optional(lane.kind == LaneKind::Line ? 1 : 0); },
            [](Lane& lane, const std::optional<int>& value) {
                lane.kind = *value == 1 ? LaneKind::Line : LaneKind::Text;
            });
        fields().onRefresh([this, row, kind] {
            // A standard lane is what it is, and so is one in which something stands.
            const Lane* lane = part();
            const bool own = lane && (lane->kind == LaneKind::Text || lane->kind == LaneKind::Line);
            row->setVisible(own);
            kind->setEnabled(own && !holdsTexts(lane->id));
        });
    }

private:
    bool holdsTexts(const Id& lane) const
    {
        const auto holds = [&](const Cow<Touchpoint>& touchpoint) { return touchpoint->cells.count(lane) > 0; };
        const auto& phases = journey().phases;
        return std::any_of(phases.begin(), phases.end(),
                           [&](const Cow<Phase>& phase) {
                               return std::any_of(phase->touchpoints.begin(), phase->touchpoints.end(), holds);
                           })
            || std::any_of(journey().unsorted.begin(), journey().unsorted.end(), holds);
    }
};

class LinkFields : public PartFields<Link> {
public:
    LinkFields(editor::MapEditor& editor, const Subject& subject) : PartFields(editor, subject)
    {
        auto* kind = new widgets::Segmented(
            {{LinkPage::tr("branch"), layout::Icon::Branch}, {LinkPage::tr("loop"), layout::Icon::Loop}},
            widgets::ChoiceRow::Clearing::Never);
        kind->setLabel(LinkPage::tr("Kind"));
        addRow(LinkPage::tr("Kind"), kind);
        bindPart(
            kind, LinkPage::tr("Change kind of link"),
            [](const Link& link) { return placeOfValue(std::optional(link.kind)); },
            [](Link& link, const std::optional<int>& value) { link.kind = static_cast<LinkKind>(*value); });
        addEnd(LinkPage::tr("From"), &Link::from);
        addEnd(LinkPage::tr("To"), &Link::to);
    }

private:
    /// Touchpoints may share a title; with their place they are told apart.
    QString described(const Place& place) const
    {
        const Phase& phase = *journey().phases[place.phase];
        return LinkPage::tr("%1 (%2, %3)")
            .arg(widgets::text(phase.touchpoints[place.index]->title), widgets::text(phase.title))
            .arg(place.index + 1);
    }

    template <typename Use> void eachPlace(const Use& use) const
    {
        for (std::size_t phase = 0; phase < journey().phases.size(); ++phase) {
            for (std::size_t i = 0; i < journey().phases[phase]->touchpoints.size(); ++i) {
                use(Place{phase, i}, journey().phases[phase]->touchpoints[i]->id);
            }
        }
    }

    std::optional<Id> idOf(const QString& words) const
    {
        std::optional<Id> found;
        eachPlace([&](const Place& place, const Id& id) {
            if (!found && described(place).compare(words.trimmed(), Qt::CaseInsensitive) == 0) {
                found = id;
            }
        });
        return found;
    }

    void addEnd(const QString& label, Id Link::*end)
    {
        auto* box = new widgets::PickBox([this] {
            QStringList all;
            eachPlace([&](const Place& place, const Id&) { all += described(place); });
            return all;
        });
        box->setLabel(label);
        addRow(label, box);
        fields().bind(
            box, LinkPage::tr("Change end of link"),
            [this, end] {
                const auto place = part() ? placeOf(journey(), part()->*end) : std::nullopt;
                return WordsReading{place ? described(*place) : QString()};
            },
            [this, end](Journey journey, const QString& words) {
                const auto id = idOf(words);
                return withPart<Link>(std::move(journey), subject().element.id, [&](Link& link) { link.*end = *id; });
            },
            [this, end](const QString& words) {
                const auto id = idOf(words);
                if (!id || !part()) {
                    return false;
                }
                Link moved = *part();
                moved.*end = *id;
                return moved == *part() || canLink(journey(), moved.from, moved.to);
            });
    }
};

} // namespace

ChannelPage::ChannelPage(editor::MapEditor& editor, QWidget* parent) : PanelPage(editor, parent)
{
    add<ChannelFields>();
    add<ElementListSection>(
        tr("Where it recurs"),
        [this] {
            return touchpointLines(this->editor().document(),
                                   [this](const Touchpoint& one) { return one.channel == subject().element.id; });
        },
        tr("No touchpoint is at this channel yet."));
    addSpring();
    add<DeleteSection>(tr("Delete channel"));
}

ProcessPage::ProcessPage(editor::MapEditor& editor, QWidget* parent) : PanelPage(editor, parent)
{
    add<ProcessFields>();
    add<ElementListSection>(
        tr("What it stands behind"),
        [this] {
            return touchpointLines(this->editor().document(),
                                   [this](const Touchpoint& one) { return one.process == subject().element.id; });
        },
        tr("No touchpoint has this process behind it yet."));
    addSpring();
    add<DeleteSection>(tr("Delete process"));
}

LinkPage::LinkPage(editor::MapEditor& editor, QWidget* parent) : PanelPage(editor, parent)
{
    add<LinkFields>();
    add<ElementListSection>(tr("It leads"), [this] {
        const Link* link = findLink(this->editor().journey(), subject().element.id);
        return link ? touchpointLines(this->editor().document(),
                                      [&](const Touchpoint& one) { return one.id == link->from || one.id == link->to; })
                    : ElementListSection::Lines();
    });
    addSpring();
    add<DeleteSection>(tr("Delete link"));
}

LanePage::LanePage(editor::MapEditor& editor, QWidget* parent) : PanelPage(editor, parent)
{
    add<LaneFields>();
    addSpring();
    add<DeleteSection>(tr("Delete lane"));
}

} // namespace rejse::inspector
