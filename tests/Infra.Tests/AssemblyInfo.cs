using System.Runtime.Versioning;
using ParkPlatform.Testing;
using Xunit;

[assembly: AssemblyFixture(typeof(TestPostgres))]

// These tests send signals and look at processes as Unix has them.
[assembly: UnsupportedOSPlatform("windows")]
