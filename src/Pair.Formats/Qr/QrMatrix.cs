using QRCoder;

namespace Pair.Formats.Qr;

/// <summary>The modules of a QR code, error correction M, without its quiet zone. Each format draws them itself.</summary>
public sealed class QrMatrix
{
    /// <summary>Light modules that must stand round a code (ISO/IEC 18004).</summary>
    public const int QuietZone = 4;

    // Every format draws the codes of every edition, and making one takes longer than drawing it. A limit, because programs may run for long.
    private const int MostKept = 1_000;

    private static readonly Dictionary<string, QrMatrix> kept = new(StringComparer.Ordinal);

    private readonly bool[,] dark;

    private QrMatrix(bool[,] dark) => this.dark = dark;

    /// <summary>Modules a side.</summary>
    public int Size => dark.GetLength(0);

    /// <summary>Whether a module is dark; both from 0.</summary>
    public bool IsDark(int row, int column) => dark[row, column];

    /// <summary>
    /// Side on a page in millimetres, without the quiet zone: 20, the least that phones read with ease, and more for a long address, so that it
    /// gets a larger code and not finer dots.
    /// </summary>
    public double PageSide => Math.Max(20, Size * 0.6);

    /// <summary>The code of an address; of no more than 2,331 bytes, which is all that a code of error correction M holds.</summary>
    public static QrMatrix Of(string address)
    {
        lock (kept)
            if (kept.TryGetValue(address, out var known)) return known;
        var made = Make(address);
        lock (kept)
        {
            if (kept.Count >= MostKept) kept.Clear();
            kept[address] = made;
        }
        return made;
    }

    private static QrMatrix Make(string address)
    {
        using var data = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        // QRCoder hands the matrix out with the quiet zone round it.
        var size = data.ModuleMatrix.Count - 2 * QuietZone;
        var dark = new bool[size, size];
        for (var row = 0; row < size; row++)
            for (var column = 0; column < size; column++)
                dark[row, column] = data.ModuleMatrix[row + QuietZone][column + QuietZone];
        return new QrMatrix(dark);
    }

    /// <summary>The dark modules as runs along rows, which every format can draw as rectangles.</summary>
    public IEnumerable<QrRun> Runs()
    {
        for (var row = 0; row < Size; row++)
            for (var column = 0; column < Size; column++)
            {
                if (!dark[row, column]) continue;
                var start = column;
                while (column < Size && dark[row, column]) column++;
                yield return new QrRun(row, start, column - start);
            }
    }
}

/// <summary>Dark modules side by side: row and first column from 0, and how many.</summary>
public readonly record struct QrRun(int Row, int Column, int Length);
