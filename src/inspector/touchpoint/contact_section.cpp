// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editing/naming.h"
#include "inspector/map_text.h"
#include "inspector/touchpoint/details_sections.h"
#include "rejse/model/edits.h"
#include "rejse/model/lookup.h"
#include "widgets/rating_widgets.h"
#include "widgets/text/pick_box.h"
#include "widgets/wording/numbers.h"
#include "widgets/wording/words.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace rejse::inspector {

namespace {

template <typename List> QStringList namesOf(const List& list)
{
    QStringList names;
    for (const auto& part : list) {
        names += widgets::text(part.name);
    }
    return names;
}

} // namespace

ContactSection::ContactSection(editor::MapEditor& editor, const Subject& subject, QWidget* parent)
    : TouchpointSection(editor, subject, tr("Details"), widgets::Folding::Foldable, parent),
      m_personas([this] { return makePersonaBox(); }, 0)
{
    addOccasion();
    addChannel();
    addMeets();
    addCompany();
    addPersonas();
}

void ContactSection::refreshHeading()
{
    QStringList caption;
    if (const Touchpoint* touchpoint = only()) {
        if (const Channel* channel =
                touchpoint->channel ? rejse::findChannel(journey(), *touchpoint->channel) : nullptr) {
            caption += widgets::text(channel->name);
        }
        if (touchpoint->contact) {
            caption += widgets::name(*touchpoint->contact);
        }
    }
    setCaption(caption.join(QStringLiteral(" · ")));
}

void ContactSection::addOccasion()
{
    auto* occasion = new MapText(editor(), TextField::Occasion);
    occasion->setLabel(tr("Occasion"));
    occasion->setPlaceholder(tr("Why they are here this time"));
    QWidget* row = addRow(tr("Occasion"), occasion);
    fields().onRefresh([this, occasion, row] {
        row->setVisible(only() != nullptr);
        if (only()) {
            occasion->showText(ElementRef::ofTouchpoint(only()->id));
        }
    });
}

void ContactSection::addChannel()
{
    auto* channel = new widgets::PickBox([this] { return namesOf(journey().channels); });
    channel->setLabel(tr("Channel"));
    channel->setPlaceholder(tr("Choose, or type a new one"));
    addRow(tr("Channel"), channel);
    fields().bind(
        channel, tr("Set channel"),
        [this] {
            return readWords([this](const Touchpoint& touchpoint) {
                const Channel* found =
                    touchpoint.channel ? rejse::findChannel(journey(), *touchpoint.channel) : nullptr;
                return found ? widgets::text(found->name) : QString();
            });
        },
        [this](Journey journey, const QString& words) {
            return editor::withChannelNamed(std::move(journey), subject().touchpoints, words.toStdString());
        });

    auto* contact = new widgets::Segmented({{widgets::name(Contact::Direct)}, {widgets::name(Contact::Indirect)}});
    contact->setLabel(tr("Contact"));
    contact->setHint(tr("With the company itself, or about it"));
    addRow(tr("Contact"), contact);
    bindEach(
        contact, tr("Set contact"), [](const Touchpoint& touchpoint) { return placeOfValue(touchpoint.contact); },
        [](Touchpoint& touchpoint, const std::optional<int>& value) { touchpoint.contact = valueAt<Contact>(value); });

    auto* initiator =
        new widgets::Segmented({{widgets::name(Initiator::Customer)}, {widgets::name(Initiator::Company)}});
    initiator->setLabel(tr("Begun by"));
    addRow(tr("Begun by"), initiator);
    bindEach(
        initiator, tr("Set who begins"),
        [](const Touchpoint& touchpoint) { return placeOfValue(touchpoint.initiator); },
        [](Touchpoint& touchpoint, const std::optional<int>& value) {
            touchpoint.initiator = valueAt<Initiator>(value);
        });
}

void ContactSection::addMeets()
{
    auto* boxes = new QWidget;
    auto* column = new QVBoxLayout(boxes);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const Meets each : {Meets::Employee, Meets::Communication, Meets::Product, Meets::Premises}) {
        auto* box = new QCheckBox(widgets::name(each));
        box->setAccessibleName(tr("Meets: %1").arg(widgets::name(each)));
        box->setMinimumHeight(32);
        column->addWidget(box);
        bindEach(
            box, tr("Set what is met"),
            [each](const Touchpoint& touchpoint) {
                const auto& meets = touchpoint.meets;
                const bool met = std::find(meets.begin(), meets.end(), each) != meets.end();
                return met ? std::optional(0) : std::nullopt;
            },
            [each](Touchpoint& touchpoint, const std::optional<int>& value) {
                auto& meets = touchpoint.meets;
                meets.erase(std::remove(meets.begin(), meets.end(), each), meets.end());
                if (value) {
                    meets.insert(std::upper_bound(meets.begin(), meets.end(), each), each);
                }
            });
    }
    addRow(tr("Meets"), boxes);
}

void ContactSection::addCompany()
{
    auto* process = new widgets::PickBox([this] { return namesOf(journey().processes); });
    process->setLabel(tr("Process"));
    process->setPlaceholder(tr("Choose, or type a new one"));
    addRow(tr("Process"), process);
    fields().bind(
        process, tr("Set process"),
        [this] {
            return readWords([this](const Touchpoint& touchpoint) {
                const Process* found =
                    touchpoint.process ? rejse::findProcess(journey(), *touchpoint.process) : nullptr;
                return found ? widgets::text(found->name) : QString();
            });
        },
        [this](Journey journey, const QString& words) {
            return editor::withProcessNamed(std::move(journey), subject().touchpoints, words.toStdString());
        });

    auto* owner = new widgets::TextBox;
    owner->setLabel(tr("Owner"));
    addRow(tr("Owner"), owner);
    bindWords(
        owner, tr("Edit owner"), [](const Touchpoint& touchpoint) { return widgets::text(touchpoint.owner); },
        [](Touchpoint& touchpoint, const QString& words) {
            touchpoint.owner = cleanText(words.toStdString(), TextField::TouchpointOwner);
        });
    fields().onRefresh([this, owner] {
        // Whose process it is answers for it, as long as nobody else is named.
        const Touchpoint* one = only();
        const Process* behind = one && one->process ? rejse::findProcess(journey(), *one->process) : nullptr;
        owner->setPlaceholder(behind ? widgets::text(behind->owner) : QString());
    });

    auto* importance = new widgets::MarkRow(widgets::MarkRow::Shape::Dot, 5, widgets::ChoiceRow::Clearing::Allowed);
    importance->setLabel(tr("Importance to the company"));
    importance->setHint(tr("1 to 5, 0 clears"));
    addRow(tr("For the company"), importance);
    bindEach(
        importance, tr("Set importance to the company"),
        [](const Touchpoint& touchpoint) { return placeOfRating(touchpoint.importanceToCompany); },
        [](Touchpoint& touchpoint, const std::optional<int>& value) {
            touchpoint.importanceToCompany = ratingAt(value);
        });
}

void ContactSection::addPersonas()
{
    m_personaRow = addRow(tr("Personas"), m_personas.widget());
    fields().onRefresh([this] { showPersonas(); });
}

QCheckBox* ContactSection::makePersonaBox()
{
    auto* box = new QCheckBox;
    box->setMinimumHeight(32);
    connect(box, &QCheckBox::clicked, this, [this, box] { setPresent(box); });
    return box;
}

void ContactSection::showPersonas()
{
    const auto& personas = journey().personas;
    const auto named = [](const Touchpoint* touchpoint) { return touchpoint->personas.has_value(); };
    const std::vector<const Touchpoint*> shown = touchpoints();
    // A single persona is there unless somebody said otherwise.
    m_personaRow->setVisible(personas.size() > 1
                             || (!personas.empty() && std::any_of(shown.begin(), shown.end(), named)));
    const auto& boxes = m_personas.show(personas.size());
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const QString name = widgets::text(personas[i].name);
        boxes[i]->setText(QString(name).replace(u'&', QStringLiteral("&&")));
        boxes[i]->setAccessibleName(tr("%1 is there").arg(name));
        const ChoiceReading reading = read([&](const Touchpoint& touchpoint) {
            return isThere(touchpoint, personas[i].id) ? std::optional(0) : std::nullopt;
        });
        boxes[i]->setCheckState(reading.differs ? Qt::PartiallyChecked : reading.value ? Qt::Checked : Qt::Unchecked);
    }
}

void ContactSection::setPresent(QCheckBox* box)
{
    const auto& boxes = m_personas.rows();
    const auto at = static_cast<std::size_t>(std::find(boxes.begin(), boxes.end(), box) - boxes.begin());
    const Id persona = journey().personas[at].id;
    const bool present = box->checkState() != Qt::Unchecked;
    editor().change({tr("Set who is there")}, [&](Journey journey) {
        for (const Id& touchpoint : subject().touchpoints) {
            journey = setPresence(std::move(journey), touchpoint, persona, present);
        }
        return journey;
    });
}

} // namespace rejse::inspector
