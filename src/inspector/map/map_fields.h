// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/field_section.h"

namespace rejse::widgets {
class TextBox;
} // namespace rejse::widgets

/// The map's own fields.
namespace rejse::inspector {

class AboutMap : public FieldSection {
    Q_OBJECT
public:
    AboutMap(editor::MapEditor& editor, const Subject& subject, QWidget* parent = nullptr);

private:
    void addDay();
    void addLanguage();
    void addKind();
    void addOrigin();
};

/// Colour and logo of whose map it is.
class BrandFields : public FieldSection {
    Q_OBJECT
public:
    BrandFields(editor::MapEditor& editor, const Subject& subject, QWidget* parent = nullptr);
};

/// How much feeling, ease and delivery weigh in a score; never nothing at all.
class WeightFields : public FieldSection {
    Q_OBJECT
public:
    WeightFields(editor::MapEditor& editor, const Subject& subject, QWidget* parent = nullptr);

private:
    void addWeight(const QString& label, int Scoring::*weight);
};

} // namespace rejse::inspector
