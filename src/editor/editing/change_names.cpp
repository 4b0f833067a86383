// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editing/map_editor.h"

#include <QCoreApplication>

#include <algorithm>

namespace rejse::editor {

namespace {

struct Names {
    Q_DECLARE_TR_FUNCTIONS(rejse::editor::Changes)
};

QString removeOne(ElementKind kind)
{
    switch (kind) {
    case ElementKind::Phase:
        return Names::tr("Delete phase");
    case ElementKind::Touchpoint:
        return Names::tr("Delete touchpoint");
    case ElementKind::Quote:
        return Names::tr("Delete quote");
    case ElementKind::Experience:
        return Names::tr("Delete experience");
    case ElementKind::Barrier:
        return Names::tr("Delete barrier");
    case ElementKind::Action:
        return Names::tr("Delete action");
    case ElementKind::Cell:
        return Names::tr("Delete text");
    case ElementKind::Persona:
        return Names::tr("Delete persona");
    case ElementKind::Channel:
        return Names::tr("Delete channel");
    case ElementKind::Process:
        return Names::tr("Delete process");
    case ElementKind::Lane:
        return Names::tr("Delete lane");
    case ElementKind::Link:
        return Names::tr("Delete link");
    case ElementKind::Map:
        break;
    }
    return Names::tr("Delete");
}

} // namespace

QString addName(ElementKind kind)
{
    switch (kind) {
    case ElementKind::Phase:
        return Names::tr("Add phase");
    case ElementKind::Touchpoint:
        return Names::tr("Add touchpoint");
    case ElementKind::Quote:
        return Names::tr("Add quote");
    case ElementKind::Experience:
        return Names::tr("Add experience");
    case ElementKind::Barrier:
        return Names::tr("Add barrier");
    case ElementKind::Action:
        return Names::tr("Add action");
    case ElementKind::Cell:
        return Names::tr("Add text");
    case ElementKind::Persona:
        return Names::tr("Add persona");
    case ElementKind::Channel:
        return Names::tr("Add channel");
    case ElementKind::Process:
        return Names::tr("Add process");
    case ElementKind::Lane:
        return Names::tr("Add lane");
    case ElementKind::Link:
        return Names::tr("Add link");
    case ElementKind::Map:
        break;
    }
    return Names::tr("Add");
}

QString removeName(const std::vector<ElementRef>& elements)
{
    if (elements.size() == 1) {
        return removeOne(elements.front().kind);
    }
    const bool touchpoints = std::all_of(elements.begin(), elements.end(), [](const ElementRef& element) {
        return element.kind == ElementKind::Touchpoint;
    });
    const int count = static_cast<int>(elements.size());
    return touchpoints ? Names::tr("Delete %n touchpoints", nullptr, count)
                       : Names::tr("Delete %n things", nullptr, count);
}

QString changeName(TextField field)
{
    return QCoreApplication::translate("TextField", info(field).change);
}

} // namespace rejse::editor
