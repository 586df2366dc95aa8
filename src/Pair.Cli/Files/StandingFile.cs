namespace Pair.Cli.Files;

/// <summary>A file as it was found where another is to be written.</summary>
/// <param name="Bytes">Its content; null where there was none.</param>
internal sealed record StandingFile(ReadOnlyMemory<byte>? Bytes);
