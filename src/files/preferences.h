// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace rejse::files {

/// What the program remembers for a person from one run to the next. Nobody else reads or writes settings, so that
/// their names stand here, each once.
class Preferences {
public:
    template <typename T> class Preference {
    public:
        /// `standard` is its value where none has been set, or one of another type.
        explicit Preference(QString key, T standard = T()) : m_key(std::move(key)), m_standard(std::move(standard)) { }

        T value() const
        {
            const QVariant kept = read(m_key);
            return kept.canConvert<T>() ? kept.value<T>() : m_standard;
        }
        void set(const T& value) const { write(m_key, QVariant::fromValue(value)); }

    private:
        QString m_key;
        T m_standard;
    };

    static Preference<QStringList> recentMaps() { return preference<QStringList>("recent/maps"); }
    static Preference<QString> lastFolder() { return preference<QString>("folder/last"); }
    static Preference<QString> templateLanguage() { return preference<QString>("start/templateLanguage"); }
    static Preference<QString> theme() { return preference<QString>("window/theme"); }
    static Preference<QByteArray> windowGeometry() { return preference<QByteArray>("window/geometry"); }
    static Preference<QByteArray> paneWidths() { return preference<QByteArray>("window/widths"); }
    static Preference<bool> showsOutline() { return preference("window/outline", true); }
    static Preference<bool> showsPanel() { return preference("window/panel", true); }
    static Preference<bool> showsInsights() { return preference("window/insights", false); }
    static Preference<int> insightsTab() { return preference("window/insights-tab", 0); }
    static Preference<int> insightsHeight(int standard) { return preference("window/insights-height", standard); }
    static Preference<bool> isFolded(const QString& section, bool standard)
    {
        return Preference<bool>(QStringLiteral("panel/folded/") + section, standard);
    }
    /// Commands and places chosen in the palette, the latest first.
    static Preference<QStringList> paletteChoices() { return preference<QStringList>("palette/used"); }
    static Preference<bool> hidesScores() { return preference("presenting/hideScores", false); }
    static Preference<int> votesEach() { return preference("voting/each", 3); }
    static Preference<int> votingPeople() { return preference("voting/people", 12); }

private:
    template <typename T> static Preference<T> preference(const char* key, T standard = T())
    {
        return Preference<T>(QString::fromLatin1(key), std::move(standard));
    }
    /// An invalid value where nothing has been set.
    static QVariant read(const QString& key);
    static void write(const QString& key, const QVariant& value);
};

} // namespace rejse::files
