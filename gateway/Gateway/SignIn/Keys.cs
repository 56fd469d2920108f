using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ParkPlatform.Gateway.SignIn;

/// <summary>
/// Certificates from the mounted folder <see cref="IdentitySettings.Keys"/>: <c>signing*.pem</c> sign tokens, <c>cookies*.pem</c> encrypt the key ring.
/// Each file holds a certificate and its private key. To rotate, add a file; when everything the old one made has expired, remove it.
/// </summary>
public static class Keys
{
    private const string SigningPrefix = "signing", CookiesPrefix = "cookies";

    public static X509Certificate2[] Signing(IdentitySettings settings) => Load(settings, SigningPrefix);

    public static X509Certificate2[] Cookies(IdentitySettings settings) => Load(settings, CookiesPrefix);

    /// <summary>Adds a pair of new keys (RSA, 2048 bits, good for two years) that only the owner of the files may read, and says where they are.</summary>
    public static IReadOnlyList<string> Make(string folder, DateTimeOffset now)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        return [.. new[] { SigningPrefix, CookiesPrefix }.Select(prefix =>
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{prefix}-{now.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}");
            using var key = RSA.Create(2048);
            using var certificate = new CertificateRequest("CN=" + name, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
                .CreateSelfSigned(now, now.AddYears(2));

            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            var path = Path.Combine(folder, name + ".pem");
            using var file = new StreamWriter(path, options);
            file.WriteLine(certificate.ExportCertificatePem());
            file.WriteLine(key.ExportPkcs8PrivateKeyPem());
            return path;
        })];
    }

    private static X509Certificate2[] Load(IdentitySettings settings, string prefix) => settings.Keys is { Length: > 0 } folder
        ? [.. Directory.GetFiles(folder, prefix + "*.pem").Select(file => X509Certificate2.CreateFromPemFile(file)).OrderByDescending(c => c.NotBefore)]
        : [];
}
