// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/analysis/comparison.h"

#include <QDialog>

namespace rejse::dialogs {

/// Shows what differs between two versions of a map.
class DifferenceDialog : public QDialog {
    Q_OBJECT
public:
    struct Side {
        QString name; ///< heads its column: "Mine"
        const Journey& journey;
    };
    DifferenceDialog(const QString& title, const Side& before, const Side& after, QWidget* parent = nullptr);
};

} // namespace rejse::dialogs
