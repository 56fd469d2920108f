namespace ParkPlatform.EmbeddedPostgres;

internal static class Texts
{
    public static Bilingual Of { get; } = new(typeof(Texts));
}
