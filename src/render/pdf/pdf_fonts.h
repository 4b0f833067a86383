// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/pdf/pdf_writer.h"

#include <QHash>
#include <QImage>
#include <QRawFont>
#include <QString>

#include <map>
#include <memory>
#include <set>
#include <vector>

namespace rejse::render {

struct EmojiPicture;

/// The fonts of a PDF. The map's own are embedded as they are, cut down to what is used. Letters of other fonts
/// (scripts that Inter has not) and emoji become glyphs of Type 3 fonts, drawn by their outlines and pictures, so that
/// any font of the system can be used without its file; as each pair of glyph and text has a code of its own, exactly
/// what was written is copied out.
class PdfFonts {
public:
    explicit PdfFonts(PdfWriter& writer);
    ~PdfFonts();
    Q_DISABLE_COPY_MOVE(PdfFonts)

    /// How a glyph is shown: `font` names it in the resources, `code` is its hexadecimal code.
    struct Shown {
        int font = 0;
        QByteArray code;
    };

    /// Makes a font known that is embedded as it is; -1 when it cannot be.
    int embedded(const QRawFont& font);
    /// How far the reader of the PDF moves on after a glyph, in thousandths of the size.
    double width(int font, quint32 glyph) const;
    /// Notes a glyph of an embedded font as used for a text. False when it already stands for another one.
    bool use(int font, quint32 glyph, const QString& text);

    /// How many UTF-16 units a glyph can stand for: readers pass over the table of a font that has more.
    static constexpr qsizetype longestText = 255;

    /// A glyph of any font, by its outline.
    Shown outline(const QRawFont& font, quint32 glyph, const QString& text);
    Shown emoji(const QString& text, const EmojiPicture& picture);

    /// Writes the fonts; the entries of the pages' resources.
    QByteArray write();

private:
    struct Embedded;
    struct Type3;

    int addEmbedded(const QRawFont& font);
    Shown addGlyph(const QString& key, const QByteArray& content, double width, const QString& text);
    void writeEmbedded(Embedded& font);
    void writeType3(const Type3& font) const;

    PdfWriter& m_writer;
    std::vector<std::unique_ptr<Embedded>> m_embedded;
    std::vector<std::unique_ptr<Type3>> m_type3;
    std::vector<std::pair<QRawFont, QRawFont>> m_outlines; ///< a font and the same at the size of its outlines
    QHash<QString, Shown> m_glyphs;
    std::vector<std::pair<QByteArray, int>> m_images; ///< of emoji: name and object
};

} // namespace rejse::render
