// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/persona/persona_page.h"

#include "inspector/element_list_section.h"
#include "inspector/map_text.h"
#include "inspector/part_fields.h"
#include "inspector/persona/goal_row.h"
#include "rejse/model/lookup.h"
#include "widgets/menu_button.h"
#include "widgets/picture_box.h"
#include "widgets/rating_widgets.h"
#include "widgets/row_pool.h"
#include "widgets/text/new_line.h"
#include "widgets/wording/numbers.h"
#include "widgets/wording/words.h"

namespace rejse::inspector {

namespace {

class PersonaFields : public PartFields<Persona> {
public:
    PersonaFields(editor::MapEditor& editor, const Subject& subject) : PartFields(editor, subject)
    {
        std::vector<widgets::MenuButton::Choice> roles;
        for (const Role each : {Role::Customer, Role::User, Role::DecisionMaker, Role::Influencer}) {
            roles.push_back({widgets::name(each)});
        }
        auto* role = new widgets::MenuButton(roles, widgets::MenuButton::Face::Text);
        role->setLabel(PersonaPage::tr("Role"));
        addRow(PersonaPage::tr("Role"), role);
        bindPart(
            role, PersonaPage::tr("Set role"),
            [](const Persona& persona) { return placeOfValue(std::optional(persona.role)); },
            [](Persona& persona, const std::optional<int>& value) { persona.role = static_cast<Role>(*value); });
        addText(PersonaPage::tr("Description"), TextField::PersonaDescription)
            ->setPlaceholder(PersonaPage::tr("Who they are"));
        addColor(
            PersonaPage::tr("Set colour of persona"), [this] { return part() ? part()->color : std::nullopt; },
            [this](Journey journey, const std::optional<Rgb>& color) {
                return changed(std::move(journey), [&](Persona& persona) { persona.color = color; });
            });
        auto* photo = new widgets::PictureBox;
        photo->setLabel(PersonaPage::tr("Photo"));
        addRow(PersonaPage::tr("Photo"), photo);
        fields().onRefresh([this, photo] { photo->showPicture(part() ? part()->photo : std::nullopt); });
        connect(photo, &widgets::PictureBox::picked, this, [this](const std::optional<Picture>& picked) {
            this->editor().change(
                {picked ? PersonaPage::tr("Set photo") : PersonaPage::tr("Delete photo")}, [&](Journey journey) {
                    return changed(std::move(journey), [&](Persona& persona) { persona.photo = picked; });
                });
        });
    }
};

class GoalFields : public PartFields<Persona> {
public:
    GoalFields(editor::MapEditor& editor, const Subject& subject)
        : PartFields(editor, subject, PersonaPage::tr("Goals")),
          m_goals([this] { return makeRow(); }, 0)
    {
        rows()->setContentsMargins(0, 0, 0, 0);
        rows()->addWidget(m_goals.widget());
        rows()->addWidget(
            new widgets::NewLine(PersonaPage::tr("Add a goal"), [this](const QString& words) { addGoal(words); }));
        fields().onRefresh([this] {
            const auto& shown = m_goals.show(part() ? part()->goals.size() : 0);
            for (std::size_t i = 0; i < shown.size(); ++i) {
                shown[i]->showGoal(this->subject().element.id, i);
            }
        });
    }

private:
    using Goals = std::vector<std::string>;

    void change(const QString& name, const std::function<void(Goals&)>& edit)
    {
        editor().document().commitPendingEdit();
        editor().change({name}, [&](Journey journey) {
            return changed(std::move(journey), [&](Persona& persona) { edit(persona.goals); });
        });
    }

    void addGoal(const QString& words)
    {
        change(PersonaPage::tr("Add goal"),
               [&](Goals& goals) { goals.push_back(cleanText(words.toStdString(), TextField::PersonaGoal)); });
    }

    GoalRow* makeRow()
    {
        auto* row = new GoalRow(editor());
        connect(row, &GoalRow::removeWanted, this, [this, row] {
            change(PersonaPage::tr("Delete goal"),
                   [&](Goals& goals) { goals.erase(goals.begin() + static_cast<std::ptrdiff_t>(row->index())); });
        });
        connect(row, &GoalRow::moveWanted, this, [this, row](int by) {
            const std::size_t from = row->index();
            const bool atEnd = by < 0 ? from == 0 : from + 1 == part()->goals.size();
            if (!atEnd) {
                const std::size_t to = by < 0 ? from - 1 : from + 1;
                change(PersonaPage::tr("Change order"), [&](Goals& goals) { moveWithin(goals, from, to); });
                m_goals.rows()[to]->focusText();
            }
        });
        return row;
    }

    widgets::RowPool<GoalRow> m_goals;
};

} // namespace

PersonaPage::PersonaPage(editor::MapEditor& editor, QWidget* parent) : PanelPage(editor, parent)
{
    add<PersonaFields>();
    add<GoalFields>();
    add<ElementListSection>(tr("Feelings"), [this] {
        ElementListSection::Lines lines;
        for (const auto& phase : this->editor().journey().phases) {
            for (const auto& touchpoint : phase->touchpoints) {
                const auto& feelings = feelingsAt(*touchpoint);
                if (const auto rating = feelings.find(subject().element.id); rating != feelings.end()) {
                    ElementLine line{widgets::text(touchpoint->title)};
                    line.icon = static_cast<layout::Icon>(static_cast<int>(layout::Icon::FaceNeutral) + rating->second);
                    line.words = widgets::feelingName(rating->second);
                    lines.emplace_back(ElementRef::ofTouchpoint(touchpoint->id), line);
                }
            }
        }
        return lines;
    });
    addSpring();
    add<DeleteSection>(tr("Delete persona"));
}

} // namespace rejse::inspector
