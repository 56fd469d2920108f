using ParkPlatform.Testing;
using Xunit;

[assembly: AssemblyFixture(typeof(TestPostgres))]
