// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editing/selection.h"

#include <algorithm>

namespace rejse::editor {

ElementRef Selection::current() const
{
    return m_elements.empty() ? ElementRef() : m_elements.back();
}

bool Selection::contains(const ElementRef& element) const
{
    return std::find(m_elements.begin(), m_elements.end(), element) != m_elements.end();
}

void Selection::select(const ElementRef& element)
{
    select(element.kind == ElementKind::Map ? std::vector<ElementRef>{} : std::vector<ElementRef>{element});
}

void Selection::select(std::vector<ElementRef> elements)
{
    if (elements != m_elements) {
        m_elements = std::move(elements);
        emit changed();
    }
}

void Selection::clear()
{
    select(std::vector<ElementRef>{});
}

void Selection::keepOnly(const Journey& journey)
{
    std::vector<ElementRef> kept;
    std::copy_if(m_elements.begin(), m_elements.end(), std::back_inserter(kept),
                 [&](const ElementRef& element) { return exists(journey, element); });
    select(std::move(kept));
}

void Selection::pointAt(std::vector<ElementRef> elements)
{
    if (elements != m_pointedAt) {
        m_pointedAt = std::move(elements);
        emit pointedAtChanged();
    }
}

} // namespace rejse::editor
