<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>rejse::dialogs::ExportDialog</name>
    <message numerus="yes">
        <source>%n A4 pages</source>
        <translation>
            <numerusform>%n A4 page</numerusform>
            <numerusform>%n A4 pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejse::dialogs::SaveQuestion</name>
    <message numerus="yes">
        <source>Save the changes to %n maps?</source>
        <translation>
            <numerusform>Save the changes to %n map?</numerusform>
            <numerusform>Save the changes to %n maps?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejse::dialogs::VotingDialog</name>
    <message numerus="yes">
        <source>%n votes in all</source>
        <translation>
            <numerusform>%n vote in all</numerusform>
            <numerusform>%n votes in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejse::editor::Changes</name>
    <message numerus="yes">
        <source>Delete %n touchpoints</source>
        <translation>
            <numerusform>Delete %n touchpoint</numerusform>
            <numerusform>Delete %n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n things</source>
        <translation>
            <numerusform>Delete %n thing</numerusform>
            <numerusform>Delete %n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejse::editor::MapEditor</name>
    <message numerus="yes">
        <source>Move %n touchpoints</source>
        <translation>
            <numerusform>Move %n touchpoint</numerusform>
            <numerusform>Move %n touchpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejse::insights::BalanceView</name>
    <message numerus="yes">
        <source>%n touchpoints</source>
        <translation>
            <numerusform>%n touchpoint</numerusform>
            <numerusform>%n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handovers</source>
        <translation>
            <numerusform>%n handover</numerusform>
            <numerusform>%n handovers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channels met more than once</source>
        <translation>
            <numerusform>%n channel met more than once</numerusform>
            <numerusform>%n channels met more than once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handovers: %n</source>
        <translation>
            <numerusform>Handovers: %n</numerusform>
            <numerusform>Handovers: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Channels met more than once: %n</source>
        <translation>
            <numerusform>Channels met more than once: %n</numerusform>
            <numerusform>Channels met more than once: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejse::insights::EffectCost</name>
    <message numerus="yes">
        <source>%n more of the same effect and cost</source>
        <translation>
            <numerusform>%n more of the same effect and cost</numerusform>
            <numerusform>%n more of the same effect and cost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done or to be kept, not ranked</source>
        <translation>
            <numerusform>%n done or to be kept, not ranked</numerusform>
            <numerusform>%n done or to be kept, not ranked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejse::insights::WeakestLinks</name>
    <message numerus="yes">
        <source>Not scored yet: %n</source>
        <translation>
            <numerusform>Not scored yet: %n</numerusform>
            <numerusform>Not scored yet: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejse::inspector::Headings</name>
    <message numerus="yes">
        <source>%n touchpoints</source>
        <translation>
            <numerusform>%n touchpoint</numerusform>
            <numerusform>%n touchpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejse::inspector::PhasePage</name>
    <message numerus="yes">
        <source>%1 of %n touchpoints scored</source>
        <translation>
            <numerusform>%1 of %n touchpoint scored</numerusform>
            <numerusform>%1 of %n touchpoints scored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejse::inspector::ActionRow</name>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejse::inspector::EvidenceSection</name>
    <message numerus="yes">
        <source>%Ln respondents</source>
        <translation>
            <numerusform>%Ln respondent</numerusform>
            <numerusform>%Ln respondents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejse::inspector::MeasuresSection</name>
    <message numerus="yes">
        <source>%n metrics</source>
        <translation>
            <numerusform>%n metric</numerusform>
            <numerusform>%n metrics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejse::presenting::NotesWindow</name>
    <message numerus="yes">
        <source>of %n min</source>
        <translation>
            <numerusform>of %n min</numerusform>
            <numerusform>of %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejse::presenting::SlideWindow</name>
    <message numerus="yes">
        <source>%1 of %n votes left · click or %2 gives one, right click or %3 takes one back, %4 ends</source>
        <translation>
            <numerusform>%1 of %n vote left · click or %2 gives one, right click or %3 takes one back, %4 ends</numerusform>
            <numerusform>%1 of %n votes left · click or %2 gives one, right click or %3 takes one back, %4 ends</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejse::shell::MainWindow</name>
    <message numerus="yes">
        <source>%1 of %n votes left · %2 gives one, %3 takes one back</source>
        <translation>
            <numerusform>%1 of %n vote left · %2 gives one, %3 takes one back</numerusform>
            <numerusform>%1 of %n votes left · %2 gives one, %3 takes one back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejse::start::FolderPage</name>
    <message numerus="yes">
        <source>%n maps</source>
        <translation>
            <numerusform>%n map</numerusform>
            <numerusform>%n maps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n cannot be read</numerusform>
            <numerusform>%n cannot be read</numerusform>
        </translation>
    </message>
</context>
</TS>
