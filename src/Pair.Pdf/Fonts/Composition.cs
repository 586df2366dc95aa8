namespace Pair.Pdf.Fonts;

/// <summary>
/// Letters with a combining mark, as one character. The process runs without ICU, where the platform's normalisation does nothing; these
/// are the letters of European languages, Welsh and the simple ones of Vietnamese, from the Unicode character database.
/// </summary>
internal static class Composition
{
    // A mark, then pairs of base and composed letter.
    private static readonly (int Mark, string Pairs)[] Table =
    [
        (0x300, "AÀEÈIÌOÒUÙaàeèiìoòuùWẀwẁYỲyỳNǸnǹÂẦâầÊỀêềÔỒôồ"),
        (0x301, "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźWẂwẃGǴgǵÂẤâấÊẾêếÔỐôố"),
        (0x302, "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷ"),
        (0x303, "AÃNÑOÕaãnñoõIĨiĩUŨuũEẼeẽYỸyỹ"),
        (0x304, "AĀaāEĒeēIĪiīOŌoōUŪuū"),
        (0x306, "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭ"),
        (0x307, "CĊcċEĖeėGĠgġIİZŻzż"),
        (0x308, "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸWẄwẅ"),
        (0x309, "AẢaảEẺeẻIỈiỉOỎoỏUỦuủYỶyỷ"),
        (0x30A, "AÅaåUŮuů"),
        (0x30B, "OŐoőUŰuű"),
        (0x30C, "CČcčDĎdďEĚeěNŇnňRŘrřSŠsšTŤtťZŽzž"),
        (0x31B, "OƠoơUƯuư"),
        (0x323, "AẠaạEẸeẹIỊiịOỌoọUỤuụYỴyỵ"),
        (0x326, "SȘsșTȚtț"),
        (0x327, "CÇcçGĢKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţ"),
        (0x328, "AĄaąEĘeęIĮiįUŲuų"),
    ];

    /// <summary>The composed letter, 0 where there is none.</summary>
    internal static int Compose(int letter, int mark)
    {
        foreach (var (known, pairs) in Table)
        {
            if (known != mark) continue;
            for (var i = 0; i < pairs.Length; i += 2)
                if (pairs[i] == letter) return pairs[i + 1];
        }

        return 0;
    }
}
